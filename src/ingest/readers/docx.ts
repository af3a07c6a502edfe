import type { Document } from "../document.ts";
import { decodeText } from "./decode.ts";
import { DocxBody } from "./docxBody.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";
import { type Attributes, type MarkupHandler, parseXml } from "./markup.ts";
import type { ZipEntry } from "./zip.ts";
import { plainDocument } from "./plainDocument.ts";

const value = (attributes: Attributes): string => attributes["w:val"] ?? "";

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
  const handler = new DocxBody(styles.levels, allowance);
  parsePart(body, handler, allowance);
  return plainDocument(name, "docx", handler.flow.finish());
};
