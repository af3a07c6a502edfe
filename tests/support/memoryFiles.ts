import { formatCsv } from "#core/dataset/csv.ts";
import {
  contentOf,
  type DataPackage,
  descriptorFile,
  formatDataPackage,
  type Resource,
} from "#core/dataset/dataPackage.ts";
import { writeParquet } from "#core/dataset/writeParquet.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { about, columnsOf, type PlainTables } from "./memoryEngine.ts";

/** A dataset folder as its files: reports in Parquet, the rest in CSV. */
export const folderOf = (
  tables: PlainTables,
  more: Partial<DataPackage> = {},
): Map<string, Uint8Array<ArrayBuffer>> => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const resources = Object.entries(tables).map(([name, rows]): Resource => {
    const table = name as DatasetTable;
    const format = table === "reports" ? "parquet" : "csv";
    const path = `${table}.${format}`;
    const columns = columnsOf(table, rows);
    const bytes =
      format === "parquet"
        ? writeParquet(schema[table], columns).slice()
        : new TextEncoder().encode(formatCsv(schema[table], columns)).slice();
    files.set(path, bytes);
    return { table, path, format, rows: rows.length, bytes: bytes.length, hash: "0" };
  });
  const descriptor = formatDataPackage({
    ...about,
    ...more,
    resources,
    hash: contentOf(resources),
  });
  files.set(descriptorFile, new TextEncoder().encode(descriptor).slice());
  return files;
};
