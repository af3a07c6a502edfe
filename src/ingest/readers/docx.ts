import type { Document } from "../document.ts";
import { decodeText } from "./decode.ts";
import { Refusal } from "./faults.ts";
import { Flow } from "./flow.ts";
import type { Allowance } from "./limits.ts";
import { type Attributes, type MarkupHandler, parseXml } from "./markup.ts";
import type { ZipEntry } from "./zip.ts";

/** What is not part of the text: text moved away, the old picture of a text box, ruby. */
const unseen = new Set(["w:moveFrom", "mc:Fallback", "w:rt", "w:del"]);

const value = (attributes: Attributes): string => attributes["w:val"] ?? "";

const isOn = (attributes: Attributes): boolean =>
  !["0", "false", "off"].includes(value(attributes));

/** Heading levels of the styles: WPS calls a style "2" and names it "heading 1". */
class StyleHandler implements MarkupHandler {
  readonly levels = new Map<string, number>();
  #style = "";

  onopentag(name: string, attributes: Attributes): void {
    if (name === "w:style") this.#style = attributes["w:styleId"] ?? "";
    if (name === "w:name") this.#note(Number(/^heading (\d)$/i.exec(value(attributes))?.[1]));
    if (name === "w:outlineLvl") this.#note(Number(value(attributes)) + 1);
  }

  #note(level: number): void {
    if (level >= 1 && level <= 6) this.levels.set(this.#style, level);
  }

  ontext(): void {}
  onclosetag(): void {}
}

class BodyHandler implements MarkupHandler {
  readonly flow: Flow;
  readonly #levels: ReadonlyMap<string, number>;
  readonly #open: string[] = [];
  #unseenFrom = 0;
  #inText = false;
  #hiddenRun = false;
  /** A cell begins when its properties are known, that is, at its first paragraph. */
  #cell: { columnSpan: number; continues: boolean } | undefined;

  constructor(levels: ReadonlyMap<string, number>, allowance: Allowance) {
    this.flow = new Flow(allowance);
    this.#levels = levels;
  }

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    this.#open.push(name);
    if (this.#unseenFrom > 0) return;
    if (parent === "w:trPr" && name === "w:del") this.#dropRow();
    else if (unseen.has(name)) this.#unseenFrom = this.#open.length;
    else this.#begin(name, attributes, parent);
  }

  ontext(text: string): void {
    if (this.#inText && this.#unseenFrom === 0 && !this.#hiddenRun) this.flow.write(text);
  }

  onclosetag(name: string): void {
    if (this.#unseenFrom === 0) this.#end(name);
    if (this.#open.length === this.#unseenFrom) this.#unseenFrom = 0;
    this.#open.pop();
  }

  /** The row was deleted with changes tracked. */
  #dropRow(): void {
    this.flow.dropRow();
    this.#unseenFrom = this.#open.lastIndexOf("w:tr") + 1;
  }

  #begin(name: string, attributes: Attributes, parent: string | undefined): void {
    const { flow } = this;
    switch (name) {
      case "w:p":
        this.#beginCell();
        return flow.endParagraph();
      case "w:pStyle":
        return this.#style(this.#levels.get(value(attributes)));
      case "w:outlineLvl":
        return this.#style(Number(value(attributes)) + 1);
      case "w:t":
        this.#inText = true;
        return;
      case "w:vanish":
        this.#hiddenRun = this.#open.at(-3) === "w:r" && isOn(attributes);
        return;
      case "w:br":
      case "w:cr":
        return flow.breakLine();
      case "w:tab":
        if (parent === "w:r") flow.write("\t");
        return;
      case "w:noBreakHyphen":
        return flow.write("-");
      case "w:tbl":
        this.#beginCell();
        return flow.beginTable();
      case "w:tr":
        return flow.beginRow();
      case "w:gridBefore":
        return flow.beginCell({
          rowSpan: 1,
          columnSpan: Number(value(attributes)) || 1,
          continues: false,
        });
      case "w:tc":
        this.#cell = { columnSpan: 1, continues: false };
        return;
      case "w:gridSpan":
        if (this.#cell) this.#cell.columnSpan = Math.max(1, Number(value(attributes)) || 1);
        return;
      case "w:vMerge":
        if (this.#cell) this.#cell.continues = value(attributes) !== "restart";
        return;
      case "a:blip":
      case "v:imagedata":
        return flow.addImage(
          attributes["o:title"] ?? "",
          attributes["r:embed"] ?? attributes["r:id"] ?? "",
        );
    }
  }

  #end(name: string): void {
    const { flow } = this;
    switch (name) {
      case "w:t":
        this.#inText = false;
        return;
      case "w:r":
        this.#hiddenRun = false;
        return;
      case "w:p":
        return flow.endParagraph();
      case "w:tc":
        this.#beginCell();
        return flow.endCell();
      case "w:tr":
        return flow.endRow();
      case "w:tbl":
        return flow.endTable();
    }
  }

  #beginCell(): void {
    if (this.#cell) this.flow.beginCell({ rowSpan: 1, ...this.#cell });
    this.#cell = undefined;
  }

  #style(level: number | undefined): void {
    if (level !== undefined && level >= 1 && level <= 6) this.flow.setLevel(level);
  }
}

const parsePart = (
  entry: ZipEntry | undefined,
  handler: MarkupHandler,
  allowance: Allowance,
): void => {
  if (entry) parseXml(decodeText(entry.read()), handler, allowance);
};

export const readDocx = (
  entries: readonly ZipEntry[],
  name: string,
  allowance: Allowance,
): Document => {
  const entry = (path: string) => entries.find((each) => each.name === path);
  const body =
    entry("word/document.xml") ??
    entries.find((each) => /^word\/document\d*\.xml$/.test(each.name));
  if (!body) throw new Refusal("damaged");
  const styles = new StyleHandler();
  parsePart(entry("word/styles.xml"), styles, allowance);
  const handler = new BodyHandler(styles.levels, allowance);
  parsePart(body, handler, allowance);
  return {
    name,
    format: "docx",
    title: "",
    meta: new Map(),
    blocks: handler.flow.finish(),
    attachments: [],
  };
};
