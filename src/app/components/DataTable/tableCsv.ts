import { type SheetValue, spreadsheetCsv } from "#app/files/spreadsheetCsv.ts";
import type { Column } from "./column.ts";

/** A table as a file: notes above it, raw values in it, and the reason where there is none. */
export const tableCsv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  notes: readonly string[] = [],
): string => {
  const valueOf = (column: Column<Row>, row: Row): SheetValue =>
    column.value(row) ?? column.blank?.(row) ?? null;
  return spreadsheetCsv([
    ...notes.map((note) => [note]),
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => valueOf(column, row))),
  ]);
};
