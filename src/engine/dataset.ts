import { openCsv } from "#core/dataset/csv.ts";
import { type DataPackage, descriptorFile, type Resource } from "#core/dataset/dataPackage.ts";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { heldTable } from "#core/dataset/tableFile.ts";
import { type Files, readText } from "./files.ts";
import { type LoadableTable, type OpenParquetTable, parquetHere } from "./loadableTable.ts";

/** A dataset that says what it is; its tables are opened when they are asked for. */
export interface Dataset {
  readonly about: DataPackage;
  readonly table: (table: DatasetTable) => Promise<LoadableTable>;
  /** Lets go of what its tables hold. */
  readonly close: () => void;
}

const csvTable = async (files: Files, { path, bytes, table }: Resource): Promise<LoadableTable> =>
  openCsv(path, await readText(files, path, bytes), schema[table]);

/** Opens each table once; one that could not be opened may be tried again. */
export const datasetOf = (
  about: DataPackage,
  files: Files,
  openParquetTable: OpenParquetTable = parquetHere,
): Dataset => {
  const tables = new Map<DatasetTable, Promise<LoadableTable>>();
  const opening = (table: DatasetTable): Promise<LoadableTable> => {
    const resource = about.resources.find((candidate) => candidate.table === table);
    if (!resource) return Promise.resolve(heldTable({}));
    const { path, bytes, format } = resource;
    const coming =
      format === "csv"
        ? csvTable(files, resource)
        : openParquetTable(files, { path, bytes, fields: schema[table] });
    return coming.catch((cause: unknown): never => {
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
    close: () => {
      for (const opened of tables.values()) {
        void opened.then(
          (table) => table.close?.(),
          () => undefined,
        );
      }
      tables.clear();
    },
  };
};

/** The door for a dataset from anywhere: a folder of files with a descriptor. */
export const openDataset = async (
  files: Files,
  openParquetTable?: OpenParquetTable,
): Promise<Dataset> =>
  datasetOf(parseDataPackage(await readText(files, descriptorFile)), files, openParquetTable);
