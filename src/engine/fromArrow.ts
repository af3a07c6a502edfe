import { type Data, DataType, Precision, type Table, type Vector } from "apache-arrow";
import type { Value } from "#core/query/query.ts";
import type { ColumnKind, Result } from "#core/query/result.ts";
import type { Answer, Row } from "./database.ts";
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

const readAny = (vector: Vector, read: Reader): Value[] => {
  const values = new Array<Value>(vector.length);
  for (let i = 0; i < values.length; i++) values[i] = read(vector.get(i));
  return values;
};

const isPlainNumber = (type: DataType): boolean =>
  (DataType.isInt(type) && type.bitWidth <= 32) ||
  (DataType.isFloat(type) && type.precision !== Precision.HALF);

const readColumn = (vector: Vector): readonly Value[] => {
  const { type } = vector as { type: DataType };
  if (isPlainNumber(type)) return vector.data.flatMap(readNumbers);
  if (DataType.isUtf8(type)) return vector.data.flatMap(readTexts);
  return readAny(vector, DataType.isDate(type) ? readDate : readPlain);
};

/** Copies of one row have its shape from the start: half the time of giving each its names anew. */
const rowsOf = (
  columns: readonly string[],
  read: readonly (readonly Value[])[],
  length: number,
): readonly Row[] => {
  const empty: Row = Object.fromEntries(columns.map((name) => [name, null]));
  const rows = new Array<Row>(length);
  for (let at = 0; at < length; at++) {
    const row: Record<string, Value> = { ...empty };
    for (let i = 0; i < columns.length; i++) row[columns[i] ?? ""] = read[i]?.[at] ?? null;
    rows[at] = row;
  }
  return rows;
};

/** An answer as plain rows: no bigint, and nothing of Arrow, is left. */
export const fromArrow = (table: Table): Answer => {
  const columns = table.schema.fields.map(({ name }) => name);
  const read = table.schema.fields.map((_, i) => {
    const vector = table.getChildAt(i);
    return vector ? readColumn(vector) : [];
  });
  return { columns, rows: rowsOf(columns, read, table.numRows) };
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
