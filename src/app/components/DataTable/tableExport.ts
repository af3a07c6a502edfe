import { type ExportTable, exportTable } from "#core/export/exportTable.ts";
import type { Language } from "#core/text.ts";
import type { Column } from "./column.ts";

export interface TableWords {
  readonly title: string;
  readonly language: Language;
  readonly isSimulated: boolean;
}

/** A column that is printed in per cent holds shares. */
const isShare = <Row>({ value, print }: Column<Row>, rows: readonly Row[]): boolean => {
  const row = rows.find((candidate) => value(candidate) !== null);
  return row !== undefined && (print?.(row).endsWith("%") ?? false);
};

/** The rows of a table in their order on screen, with raw values, for files. */
export const tableExport = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: TableWords,
): ExportTable =>
  exportTable(
    columns.map((column) => ({ ...column, isShare: isShare(column, rows) })),
    rows,
    words,
  );
