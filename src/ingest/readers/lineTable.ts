import type { Cell, Grid, Place } from "../document.ts";
import type { Allowance } from "./limits.ts";
import { tidy } from "./tidy.ts";

/** A line of plain text with its number in the file. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export type Separator = "pipe" | "tab" | "spaces";

const splitting: Record<Separator, RegExp> = {
  pipe: /[|｜│┃]/,
  tab: /\t/,
  spaces: /[ \u00a0\u3000]{2,}/,
};

const drawing = /^[-=+|:\s─━┼├┤┌┐└┘┬┴│┃]+$/;

/** A line lines by hand or by Markdown between two rows. */
export const isRule = (text: string): boolean => drawing.test(text) && /[-=─━]{2}/.test(text);

/** What separates the cells of a line, if it has several. */
export const separatorOf = (text: string): Separator | undefined => {
  const inner = text.trim();
  if (splitting.pipe.test(text)) return "pipe";
  if (inner.includes("\t")) return "tab";
  return splitting.spaces.test(inner) ? "spaces" : undefined;
};

export const splitLine = (text: string, separator: Separator): readonly string[] => {
  const parts = (separator === "spaces" ? text.trim() : text).split(splitting[separator]).map(tidy);
  return separator === "pipe" && parts.length > 1 && parts.at(-1) === ""
    ? parts.slice(0, -1)
    : parts;
};

/** A table framed at both sides begins every row with a separator. */
const dropFrame = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.every(([first, second]) => first === "" && second !== undefined)
    ? rows.map((row) => row.slice(1))
    : rows;

/** The lines as a grid whose rows hold the cells in order: which columns they span is not known. */
export const readLineTable = (
  lines: readonly Line[],
  separator: Separator,
  { place, allowance }: { readonly place: Place; readonly allowance: Allowance },
): Grid => {
  const rows = dropFrame(lines.map(({ text }) => splitLine(text, separator)));
  const cellsOf = (texts: readonly string[], row: number): readonly Cell[] => {
    allowance.spendCells(texts.length);
    const line = lines[row]?.number ?? 0;
    return texts.map((text, column) => {
      const at = { ...place, line, row: row + 1, column: column + 1 };
      return { text, row, column, rowSpan: 1, columnSpan: 1, place: at };
    });
  };
  return { kind: "grid", aligned: false, place, rows: rows.map(cellsOf) };
};
