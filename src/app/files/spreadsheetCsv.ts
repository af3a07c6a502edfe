export type SheetValue = string | number | null;

/** Text that a spreadsheet would run as a formula is kept as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const printed = (value: SheetValue): string => {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : harmless(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Records as CSV that spreadsheets open as UTF-8: numbers stay numbers, text never becomes a formula. */
export const spreadsheetCsv = (records: readonly (readonly SheetValue[])[]): string =>
  `\ufeff${records.map((record) => record.map(printed).join(",")).join("\r\n")}\r\n`;
