import { DatasetFault } from "./fault.ts";
import { type Columns, type Field, isText, rowCount, type Value } from "./field.ts";
import { heldTable, requireColumns, type TableFile, withGaps } from "./tableFile.ts";

const token = /"((?:[^"]|"")*)"(,|\r?\n|$)|([^",\r\n]*)(,|\r?\n|$)/uy;

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** The records of a CSV text (RFC 4180, with or without a byte order mark); blank lines are no records. */
export const parseCsv = (text: string, file: string): readonly (readonly string[])[] => {
  const body = text.replace(/^\ufeff/u, "");
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < body.length || record.length > 0) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (!match) throw new DatasetFault(file, "quote", { detail: String(lineAt(body, at)) });
    const [whole, quoted, afterQuoted, bare = "", afterBare] = match;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if ((afterQuoted ?? afterBare) === ",") continue;
    if (record.length > 1 || record[0] !== "" || quoted !== undefined) records.push(record);
    record = [];
  }
  return records;
};

const valueOf = (printed: string, field: Field): Value | undefined => {
  if (printed === "") return null;
  if (isText(field)) return printed;
  const number = Number(printed);
  return Number.isFinite(number) ? number : undefined;
};

const column = (file: string, field: Field, printed: readonly string[]): Value[] =>
  printed.map((text, i) => {
    const value = valueOf(text, field);
    if (value !== undefined && !(value === null && field.required)) return value;
    throw new DatasetFault(file, "value", { detail: `${field.name}[${i + 1}] = “${text}”` });
  });

/** A CSV file of a known table, held whole: it is for tables small enough to be looked at. */
export const openCsv = (file: string, text: string, fields: readonly Field[]): TableFile => {
  const [header = [], ...records] = parseCsv(text, file);
  requireColumns(file, header, fields);
  const columnOf = (field: Field): Value[] => {
    const index = header.indexOf(field.name);
    return column(
      file,
      field,
      records.map((record) => record[index] ?? ""),
    );
  };
  const read = (names: readonly string[]): Columns =>
    Object.fromEntries(
      fields
        .filter(({ name }) => names.includes(name) && header.includes(name))
        .map((field) => [field.name, columnOf(field)]),
    );
  return {
    rows: records.length,
    groups: [{ from: 0, to: records.length }],
    columns: header,
    read: async (names, range) => {
      await Promise.resolve();
      const held = heldTable(withGaps(read(names), names, records.length));
      return held.read(names, range);
    },
  };
};

const printed = (value: Value): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table of a dataset as CSV; what a reader exports for a spreadsheet goes another way. */
export const formatCsv = (fields: readonly Field[], columns: Columns): string => {
  const names = fields.map(({ name }) => name);
  const rows = Array.from({ length: rowCount(columns) }, (_, i) =>
    names.map((name) => printed(columns[name]?.[i] ?? null)).join(","),
  );
  return [names.join(","), ...rows, ""].join("\n");
};
