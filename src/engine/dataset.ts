import { openCsv } from "#core/dataset/csv.ts";
import { type DataPackage, descriptorFile, type Resource } from "#core/dataset/dataPackage.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { heldTable, type TableFile } from "#core/dataset/tableFile.ts";
import { type Files, readText } from "./files.ts";

/** A dataset that says what it is; its tables are opened when they are asked for. */
export interface Dataset {
  readonly about: DataPackage;
  readonly table: (table: DatasetTable) => Promise<TableFile>;
}

/** Code that reads Parquet comes with the first Parquet file, after the page is drawn. */
const openTable = async (files: Files, resource: Resource): Promise<TableFile> => {
  const { path, bytes, table, format } = resource;
  switch (format) {
    case "csv":
      return openCsv(path, await readText(files, path, bytes), schema[table]);
    case "parquet": {
      const { openParquet } = await import("#core/dataset/readParquet.ts");
      return openParquet(path, await files.open(path, bytes), schema[table]);
    }
  }
};

/** Opens each table once; one that could not be opened may be tried again. */
export const datasetOf = (about: DataPackage, files: Files): Dataset => {
  const tables = new Map<DatasetTable, Promise<TableFile>>();
  const opening = (table: DatasetTable): Promise<TableFile> => {
    const resource = about.resources.find((candidate) => candidate.table === table);
    if (!resource) return Promise.resolve(heldTable({}));
    return openTable(files, resource).catch((cause: unknown): never => {
      tables.delete(table);
      throw cause;
    });
  };
  return {
    about,
    table: (table) => {
      const known = tables.get(table) ?? opening(table);
      tables.set(table, known);
      return known;
    },
  };
};

/** The door for a dataset from anywhere: a folder of files with a descriptor. */
export const openDataset = async (files: Files): Promise<Dataset> =>
  datasetOf(parseDataPackage(await readText(files, descriptorFile)), files);
