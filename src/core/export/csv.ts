import type { ExportTable, ExportValue } from "./exportTable.ts";

/** By this mark spreadsheets know UTF-8. */
export const byteOrderMark = "\ufeff";

/** What a spreadsheet would run: also behind quotes that protect already, and in full width as it is typed in Chinese. */
const startsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Text that a spreadsheet would run as a formula is kept as text by a quote before it. */
export const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** The text before `harmless`. */
export const unquoted = (text: string): string =>
  text.startsWith("'") && startsFormula.test(text) ? text.slice(1) : text;

/** What begins as a number or a date does is text, in quotes, to readers that heed them. */
const needsQuotes = /[",\r\n]|^\s|\s$|^[\d.]/u;

const printed = (value: ExportValue): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One record of RFC 4180 with its end. */
export const csvRecord = (record: readonly ExportValue[]): string =>
  `${record.map(printed).join(",")}\r\n`;

/** A table as CSV: one line of names, then nothing but rows. */
export const formatExportCsv = ({ columns, rows }: ExportTable): string =>
  [csvRecord(columns.map(({ label }) => label)), ...rows.map(csvRecord)].join("");
