import { Flow } from "./flow.ts";
import type { Allowance } from "./limits.ts";
import type { Attributes, MarkupHandler } from "./markup.ts";

/** What is not part of the text: deleted, moved away, the old picture of a text box, ruby. */
const unseen = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rt"]);

const value = (attributes: Attributes): string => attributes["w:val"] ?? "";

const count = (attributes: Attributes): number => Math.max(1, Number(value(attributes)) || 1);

const isOn = (attributes: Attributes): boolean =>
  !["0", "false", "off"].includes(value(attributes));

/** Turns the body of a Word document into a flow of paragraphs and tables. */
export class DocxBody implements MarkupHandler {
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
      case "w:t":
        this.#inText = true;
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
      case "w:tc":
        this.#cell = { columnSpan: 1, continues: false };
        return;
      case "a:blip":
      case "v:imagedata":
        return flow.addImage(
          attributes["o:title"] ?? "",
          attributes["r:embed"] ?? attributes["r:id"] ?? "",
        );
    }
    this.#format(name, attributes);
  }

  /** Properties of rows, cells, paragraphs and runs. */
  #format(name: string, attributes: Attributes): void {
    switch (name) {
      case "w:gridBefore":
        return this.flow.beginCell({
          rowSpan: 1,
          columnSpan: count(attributes),
          continues: false,
        });
      case "w:gridSpan":
        if (this.#cell) this.#cell.columnSpan = count(attributes);
        return;
      case "w:vMerge":
        if (this.#cell) this.#cell.continues = value(attributes) !== "restart";
        return;
      case "w:pStyle":
        return this.#style(this.#levels.get(value(attributes)));
      case "w:outlineLvl":
        return this.#style(Number(value(attributes)) + 1);
      case "w:vanish":
        this.#hiddenRun = this.#open.at(-3) === "w:r" && isOn(attributes);
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
