import { addressOf, type CellId } from "../form/cells.ts";
import type { Block, Format, Layout } from "../form/form.ts";
import { type TableId, tableIds, tables } from "../form/tables.ts";

/*
 * A sheet is one report as plain text, to be held beside the printed page: a head of facts, the tables row
 * by row, the counts of the prose. It is what people review and correct; the dataset is derived from it.
 */

/** The facts at the head of a sheet, in their order. */
export const headKeys = [
  "body",
  "year",
  "kind",
  "format",
  "layout",
  "completeness",
  "title",
  "published",
  "source",
  "archive",
  "transcription",
  "note",
] as const;

export type HeadKey = (typeof headKeys)[number];

/** One row of a table as a sheet names it. */
export interface SheetRow {
  readonly name: string;
  readonly address: string;
  readonly printed: string;
  readonly cells: readonly CellId[];
}

export interface SheetBlock {
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
}

const sheetBlock = (table: TableId, { rows, columns }: Block, layout: Layout): SheetBlock => ({
  heads: Object.values(columns).map(({ printed }) => printed),
  rows: Object.entries(rows)
    .filter(([, row]) => (row.layout ?? layout) === layout)
    .map(([row, { printed }]) => ({
      name: row === "" ? table : row,
      address: row === "" ? table : `${table}.${row}`,
      printed,
      cells: Object.keys(columns).map((column) => addressOf(table, row, column) as CellId),
    })),
});

/** The rows of a table that a report of this layout prints. */
export const sheetBlocks = (table: TableId, layout: Layout): readonly SheetBlock[] =>
  (tables[table].blocks as readonly Block[]).map((block) => sheetBlock(table, block, layout));

export const sheetTables = (format: Format): readonly TableId[] =>
  tableIds.filter((id) => (tables[id].formats as readonly Format[]).includes(format));

export const isOptional = (table: TableId): boolean => "optional" in tables[table];

export const headingOf = (table: TableId): string =>
  `${table}  ${tables[table].part.zh}、${tables[table].label.zh}`;

export const narrativeHeading = "narrative  一、总体情况";

/** A line of a sheet with its number, for whoever has to mend it. */
export interface SheetLine {
  readonly number: number;
  readonly text: string;
}

/** Says what is wrong with a sheet, and on which line. */
export type Fail = (line: number, fault: string) => never;
