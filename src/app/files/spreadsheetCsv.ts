import { byteOrderMark, csvRecord } from "#core/export/csv.ts";
import type { ExportValue } from "#core/export/exportTable.ts";

export type SheetValue = ExportValue;

/** Records as CSV that spreadsheets open as UTF-8: numbers stay numbers, text never becomes a formula. */
export const spreadsheetCsv = (records: readonly (readonly SheetValue[])[]): string =>
  `${byteOrderMark}${records.map(csvRecord).join("")}`;
