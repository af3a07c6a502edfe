import { type Data, DataType, Precision, type Table, type Vector } from "apache-arrow";
import type { Value } from "#core/query/query.ts";
import type { ColumnKind, Result } from "#core/query/result.ts";
import type { Answer, Row } from "./database.ts";
import { breaths } from "./breaths.ts";
import { readTexts } from "./readTexts.ts";

type Reader = (value: unknown) => Value;

const readPlain: Reader = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return typeof value === "bigint" ? Number(value) : JSON.stringify(value);
};

const readDate: Reader = (value) =>
  typeof value === "number" ? new Date(value).toISOString().slice(0, 10) : null;

/** Column by column and from Arrow's own buffers: a tenth of the time that its `get` takes. */
const readNumbers = ({ values, length, nullCount, nullBitmap, offset }: Data): Value[] => {
  const read = new Array<Value>(length);
  const numbers = values as Float64Array;
  for (let i = 0; i < length; i++) {
    const at = offset + i;
    const isThere = nullCount === 0 || ((nullBitmap[at >> 3] ?? 0) >> (at & 7)) & 1;
    read[i] = isThere ? (numbers[i] ?? null) : null;
  }
  return read;
};

const isPlainNumber = (type: DataType): boolean =>
  (DataType.isInt(type) && type.bitWidth <= 32) ||
  (DataType.isFloat(type) && type.precision !== Precision.HALF);

/** Texts that repeat are read once each. */
const readRepeated = (part: Data): readonly Value[] => {
  const { data = [] } = (part.dictionary ?? {}) as { readonly data?: readonly Data[] };
  const texts = data.flatMap((of) => readTexts(of));
  return readNumbers(part).map((place) => (place === null ? null : (texts[Number(place)] ?? null)));
};

const quickReader = (type: DataType): ((part: Data) => readonly Value[]) | null => {
  if (isPlainNumber(type)) return readNumbers;
  if (DataType.isUtf8(type)) return readTexts;
  return DataType.isDictionary(type) && DataType.isUtf8(type.dictionary) ? readRepeated : null;
};

/** The values of a column, part by part; what has no quick way is read one by one. */
function* partsOf(vector: Vector): Generator<readonly Value[]> {
  const { type, data } = vector as { readonly type: DataType; readonly data: readonly Data[] };
  const quick = quickReader(type);
  if (quick) {
    for (const part of data) yield quick(part);
    return;
  }
  const read = DataType.isDate(type) ? readDate : readPlain;
  for (let i = 0; i < vector.length; i++) yield [read(vector.get(i))];
}

/** Rows that are made between two breaths, at the least. */
const piece = 4096;

/** Copies of one row have its shape from the start: half the time of giving each its names anew. */
const fillRows = (
  rows: Row[],
  {
    names,
    columns,
    from,
  }: { names: readonly string[]; columns: readonly (readonly Value[])[]; from: number },
): void => {
  const empty: Row = Object.fromEntries(names.map((name) => [name, null]));
  const to = Math.min(rows.length, from + piece);
  for (let at = from; at < to; at++) {
    const row: Record<string, Value> = { ...empty };
    for (let i = 0; i < names.length; i++) row[names[i] ?? ""] = columns[i]?.[at] ?? null;
    rows[at] = row;
  }
};

/** An answer as plain rows: no bigint, and nothing of Arrow, is left; a long one is made in pieces. */
export const fromArrow = async (table: Table): Promise<Answer> => {
  const breathe = breaths();
  const names = table.schema.fields.map(({ name }) => name);
  const columns: (readonly Value[])[] = [];
  for (let i = 0; i < names.length; i++) {
    const vector = table.getChildAt(i);
    const parts: (readonly Value[])[] = [];
    for (const part of vector ? partsOf(vector) : []) {
      parts.push(part);
      await breathe();
    }
    columns.push(parts.length === 1 ? (parts[0] ?? []) : parts.flat());
  }
  const rows = new Array<Row>(table.numRows);
  for (let from = 0; from < rows.length; from += piece) {
    fillRows(rows, { names, columns, from });
    await breathe();
  }
  return { columns: names, rows };
};

const kindOf = (type: DataType): ColumnKind => {
  if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type)) return "number";
  if (DataType.isUtf8(type)) return "text";
  if (DataType.isDate(type)) return "date";
  return DataType.isBool(type) ? "truth" : "other";
};

/** An answer by columns: each value is made plain when it is read. */
export const resultFromArrow = (table: Table): Result => ({
  rows: table.numRows,
  columns: table.schema.fields.map(({ name, type }, i) => {
    const vector = table.getChildAt(i);
    const kind = kindOf(type as DataType);
    const read = kind === "date" ? readDate : readPlain;
    return { name, kind, at: (row) => read(vector?.get(row)) };
  }),
});
