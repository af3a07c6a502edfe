import type { Columns, Field } from "../dataset/field.ts";
import { writeParquet } from "../dataset/writeParquet.ts";
import type { ExportTable } from "./exportTable.ts";

/** A table as Parquet, under the names that programs read. */
export const writeExportParquet = ({ columns, rows }: ExportTable): Uint8Array => {
  const fields: readonly Field[] = columns.map(({ id, type }) => ({
    name: id,
    type: type === "text" ? "string" : "number",
  }));
  const values: Columns = Object.fromEntries(
    columns.map(({ id }, at) => [id, rows.map((row) => row[at] ?? null)]),
  );
  return writeParquet(fields, values);
};
