import { byteOrderMark, formatExportCsv } from "#core/export/csv.ts";
import type { Column } from "./column.ts";
import { tableExport, type TableWords } from "./tableExport.ts";

/** A table as a file for spreadsheets: one line of names, raw values, and the state of those that may be missing. */
export const tableCsv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: TableWords,
): string => `${byteOrderMark}${formatExportCsv(tableExport(columns, rows, words))}`;
