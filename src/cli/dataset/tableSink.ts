import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileWriter } from "hyparquet-writer";
import type { Resource } from "#core/dataset/dataPackage.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { type ColumnOf, parquetWriter } from "#core/dataset/writeParquet.ts";

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
};

/** A table on its way to disk, some rows at a time; what lies there in the end. */
export interface TableSink {
  readonly append: (rows: number, columnOf: ColumnOf) => void;
  readonly finish: () => Promise<Resource>;
}

export const tableSink = (folder: string, table: DatasetTable): TableSink => {
  const path = `${table}.parquet`;
  const place = join(folder, path);
  const writer = parquetWriter(schema[table], fileWriter(place));
  let written = 0;
  return {
    append: (rows, columnOf) => {
      if (rows > 0) writer.append(columnOf);
      written += rows;
    },
    finish: async () => {
      writer.finish();
      const { size } = await stat(place);
      return {
        table,
        path,
        format: "parquet",
        rows: written,
        bytes: size,
        hash: await hashOf(place),
      };
    },
  };
};
