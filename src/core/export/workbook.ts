import type { Language } from "../text.ts";
import type { ExportColumn, ExportTable, ExportValue } from "./exportTable.ts";
import type { Note } from "./note.ts";

export type SheetCell =
  | { readonly kind: "text"; readonly value: string; readonly isHead?: true }
  | { readonly kind: "number" | "share"; readonly value: number }
  | null;

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What the file format itself can hold. */
export const sheetLimits = { rows: 1_048_576, textLength: 32_767 } as const;

/** Characters that XML cannot hold are written as the format says; so is what looks like that. */
const unwritable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/gu;

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as a cell of a workbook holds it, where a new line is one character. */
export const sheetText = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(unwritable, codeOf);

const textCell = (text: string): SheetCell => ({ kind: "text", value: sheetText(text) });

const headCell = (text: string): SheetCell => ({
  kind: "text",
  value: sheetText(text),
  isHead: true,
});

const cellOf = (value: ExportValue, { type }: ExportColumn): SheetCell => {
  if (value === null || value === "") return null;
  if (typeof value === "string") return textCell(value);
  return { kind: type === "share" ? "share" : "number", value };
};

const widthOf = ({ label, type }: ExportColumn): number =>
  Math.min(40, Math.max(type === "text" ? 14 : 10, 2 * label.length + 2));

/** Words longer than a cell holds go on in the next row. */
const pieces = (words: string): readonly string[] => {
  const length = 8_000;
  const count = Math.max(1, Math.ceil(words.length / length));
  return Array.from({ length: count }, (_, at) => words.slice(at * length, (at + 1) * length));
};

const sheetNames = {
  table: { zh: "数据", en: "Data" },
  notes: { zh: "说明", en: "Notes" },
};

/** A table as a workbook: typed cells under a head that stays, and a second sheet with what is said of it. */
export const workbookOf = (
  { columns, rows }: ExportTable,
  notes: readonly Note[],
  language: Language,
): readonly Sheet[] => [
  {
    name: sheetNames.table[language],
    widths: columns.map(widthOf),
    frozen: 1,
    rows: [
      columns.map(({ label }) => headCell(label)),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column))),
    ],
  },
  {
    name: sheetNames.notes[language],
    widths: [20, 110],
    frozen: 0,
    rows: notes.flatMap(({ topic, words }) =>
      pieces(words).map((piece, at) => [at === 0 ? headCell(topic) : null, textCell(piece)]),
    ),
  },
];
