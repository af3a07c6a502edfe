import type { DatasetTable } from "#core/dataset/schema.ts";
import { schema } from "#core/dataset/schema.ts";
import type { Field } from "#core/dataset/field.ts";
import type { Resource } from "#core/dataset/dataPackage.ts";
import type { TableFile } from "#core/dataset/tableFile.ts";
import type { Files } from "./files.ts";

/** A table whose columns can also be had as the Arrow stream that DuckDB takes in. */
export interface LoadableTable extends TableFile {
  /** Not there where the columns are made into Arrow by the thread that asks. */
  readonly readArrow?: (names: readonly string[]) => Promise<Uint8Array>;
  readonly close?: () => void;
}

/** Opens a table that lies in a Parquet file. */
export type OpenParquetTable = (files: Files, resource: Resource) => Promise<LoadableTable>;

/** The named columns of a table, in its order. */
export const fieldsOf = (table: DatasetTable, names: readonly string[]): readonly Field[] => {
  const wanted = new Set(names);
  return schema[table].filter(({ name }) => wanted.has(name));
};

/** Code that reads Parquet comes with the first Parquet file, after the page is drawn. */
export const parquetHere: OpenParquetTable = async (files, { path, bytes, table }) => {
  const { openParquet } = await import("#core/dataset/readParquet.ts");
  return openParquet(path, await files.open(path, bytes), schema[table]);
};
