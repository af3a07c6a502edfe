import type { Allowance } from "./limits.ts";
import { type PropertyRun, readPieces, readPropertyRuns, type WordFile } from "./wordFile.ts";
import { type ParagraphTable, readParagraphTable } from "./wordParagraph.ts";
import { tidy } from "./tidy.ts";

export interface WordParagraph {
  readonly text: string;
  /** It holds a picture. */
  readonly isPicture: boolean;
  /** Its mark ends a cell (or a row) instead of a paragraph. */
  readonly endsCell: boolean;
  readonly table: ParagraphTable;
}

const marks = { picture: 1, cell: 7, lineBreak: 0x0b, page: 0x0c, paragraph: 0x0d } as const;
const fields = { begin: 0x13, separate: 0x14, end: 0x15 } as const;
const nonBreakingHyphen = 0x1e;

const western = new TextDecoder("windows-1252");
const wide = new TextDecoder("utf-16le");

/** Finds the properties at an offset of the file. */
const findRun = (runs: readonly PropertyRun[], offset: number): PropertyRun | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low];
};

const noTable: ParagraphTable = { depth: 0, endsRow: false, row: undefined };

/** Gathers what is printed of a paragraph: of a field its result, not its instructions. */
class PrintedText {
  #text = "";
  #isPicture = false;
  readonly #fields: ("instructions" | "result")[] = [];

  add(code: number, character: string): void {
    if (code === fields.begin) this.#fields.push("instructions");
    else if (code === fields.separate) this.#fields.splice(-1, 1, "result");
    else if (code === fields.end) this.#fields.pop();
    else if (!this.#fields.includes("instructions")) this.#print(code, character);
  }

  #print(code: number, character: string): void {
    if (code === marks.picture) this.#isPicture = true;
    else if (code === marks.lineBreak) this.#text += "\n";
    else if (code === nonBreakingHyphen) this.#text += "-";
    else if (code >= 0x20 || code === 9) this.#text += character;
  }

  take(): Pick<WordParagraph, "text" | "isPicture"> {
    const taken = { text: tidy(this.#text), isPicture: this.#isPicture };
    this.#text = "";
    this.#isPicture = false;
    return taken;
  }
}

/** The paragraphs of the main text with their place in tables. */
export const readWordText = (file: WordFile, allowance: Allowance): readonly WordParagraph[] => {
  const runs = readPropertyRuns(file);
  const printed = new PrintedText();
  const paragraphs: WordParagraph[] = [];
  for (const { length, offset, isWide } of readPieces(file)) {
    allowance.checkTime();
    const width = isWide ? 2 : 1;
    const bytes = new Uint8Array(file.main.buffer, file.main.byteOffset + offset, length * width);
    const text = (isWide ? wide : western).decode(bytes);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === marks.cell || code === marks.page || code === marks.paragraph) {
        const run = findRun(runs, offset + index * width);
        const table = run ? readParagraphTable(run.changes) : noTable;
        paragraphs.push({ ...printed.take(), endsCell: code === marks.cell, table });
      } else {
        printed.add(code, text.charAt(index));
      }
    }
  }
  return paragraphs;
};
