import { tableFromIPC } from "apache-arrow";
import type { Columns, Field, Value } from "#core/dataset/field.ts";
import { writeParquet } from "#core/dataset/writeParquet.ts";
import type { Row } from "./database.ts";
import { fromArrow } from "./fromArrow.ts";
import type { LoadableTable, ParquetFile } from "./loadableTable.ts";
import { toArrow } from "./toArrow.ts";

/** Answers of more rows than this are stored by column, in a file of their own. */
export const longFrom = 2000;

const typeOf = (values: readonly Value[]): Field["type"] => {
  if (values.some((value) => typeof value === "string")) return "string";
  return values.every((value) => value === null || (Number(value) | 0) === value)
    ? "integer"
    : "number";
};

const columnsOf = (rows: readonly Row[]): Columns =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [
      name,
      rows.map((row) => {
        const value = row[name] ?? null;
        return typeof value === "boolean" ? Number(value) : value;
      }),
    ]),
  );

/** A long answer as a Parquet file: 140,000 bodies in a league take 0.5 MB, as JSON 16. */
export const longAnswer = (
  path: string,
  rows: readonly Row[],
): { readonly file: ParquetFile; readonly content: Uint8Array } => {
  const columns = columnsOf(rows);
  const fields = Object.entries(columns).map(([name, values]): Field => ({
    name,
    type: typeOf(values),
  }));
  const content = writeParquet(fields, columns);
  return { file: { path, bytes: content.length, fields }, content };
};

/** The rows of a long answer, made by the same means as those of the engine. */
export const readLongAnswer = async (
  table: LoadableTable,
  { fields }: ParquetFile,
): Promise<readonly Row[]> => {
  const names = fields.map(({ name }) => name);
  try {
    const streams = table.readArrow
      ? await table.readArrow(names)
      : [toArrow(fields, await table.read(names))];
    const rows: Row[][] = [];
    for (const stream of streams) rows.push([...(await fromArrow(tableFromIPC(stream))).rows]);
    return rows.flat();
  } finally {
    table.close?.();
  }
};
