import type { Field } from "#core/dataset/field.ts";
import type { RowRange, TableFile } from "#core/dataset/tableFile.ts";
import type { Files } from "./files.ts";

/** A table whose columns can also be had as the Arrow streams that DuckDB takes in. */
export interface LoadableTable extends TableFile {
  /** Not there where the columns are made into Arrow by the thread that asks. */
  readonly readArrow?: (
    names: readonly string[],
    range?: RowRange,
  ) => Promise<readonly Uint8Array[]>;
  readonly close?: () => void;
}

/** A Parquet file among others, and the columns it may hold. */
export interface ParquetFile {
  readonly path: string;
  readonly bytes: number;
  readonly fields: readonly Field[];
}

export type OpenParquetTable = (files: Files, file: ParquetFile) => Promise<LoadableTable>;

/** The named columns, in the order of the table. */
export const fieldsOf = (fields: readonly Field[], names: readonly string[]): readonly Field[] => {
  const wanted = new Set(names);
  return fields.filter(({ name }) => wanted.has(name));
};

/** Code that reads Parquet comes with the first Parquet file, after the page is drawn. */
export const parquetHere: OpenParquetTable = async (files, { path, bytes, fields }) => {
  const { openParquet } = await import("#core/dataset/readParquet.ts");
  return openParquet(path, await files.open(path, bytes), fields);
};
