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
  if (text.trimStart().includes("\t")) return "tab";
  return splitting.spaces.test(inner) ? "spaces" : undefined;
};

export const splitLine = (text: string, separator: Separator): readonly string[] =>
  (separator === "spaces" ? text.trim() : text).split(splitting[separator]).map(tidy);

/** The cells of a row in order, and the line they stand on. */
export interface LineRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A frame begins or ends every row with a separator; in some rows only, it sets off a blank cell. */
const dropFrame = (rows: readonly LineRow[]): readonly LineRow[] => {
  const framed = rows.every(({ cells }) => cells.length > 1 && cells[0] === "");
  const ended = rows.every(({ cells }) => cells.length > 1 && cells.at(-1) === "");
  return rows.map(({ cells, line }) => {
    return { cells: cells.slice(framed ? 1 : 0, ended ? -1 : undefined), line };
  });
};

export const splitRows = (lines: readonly Line[], separator: Separator): readonly LineRow[] =>
  dropFrame(lines.map(({ text, number: line }) => ({ cells: splitLine(text, separator), line })));

/** The rows as a grid that does not say which columns its cells span. */
export const toLineGrid = (rows: readonly LineRow[], place: Place, allowance: Allowance): Grid => {
  const cellsOf = ({ cells, line }: LineRow, row: number): readonly Cell[] => {
    allowance.spendCells(cells.length);
    return cells.map((text, column) => {
      const at = { ...place, line, row: row + 1, column: column + 1 };
      return { text, row, column, rowSpan: 1, columnSpan: 1, place: at };
    });
  };
  return { kind: "grid", aligned: false, place, rows: rows.map(cellsOf) };
};
