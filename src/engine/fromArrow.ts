import { DataType, type Table } from "apache-arrow";
import type { Value } from "#core/query/query.ts";
import type { Answer, Row } from "./database.ts";

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

/** An answer as plain rows: no bigint, and nothing of Arrow, is left. */
export const fromArrow = (table: Table): Answer => {
  const columns = table.schema.fields.map(({ name, type }, i) => ({
    name,
    vector: table.getChildAt(i),
    read: DataType.isDate(type) ? readDate : readPlain,
  }));
  const rows = Array.from({ length: table.numRows }, (_, i): Row => {
    const row: Record<string, Value> = {};
    for (const { name, vector, read } of columns) row[name] = read(vector?.get(i));
    return row;
  });
  return { columns: columns.map(({ name }) => name), rows };
};
