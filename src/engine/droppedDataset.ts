import {
  type DataPackage,
  descriptorFile,
  type FileFormat,
  type Resource,
} from "#core/dataset/dataPackage.ts";
import { DatasetFault } from "#core/dataset/fault.ts";
import type { Columns } from "#core/dataset/field.ts";
import { isDatasetTable } from "#core/dataset/schema.ts";
import { heldTable, type TableFile } from "#core/dataset/tableFile.ts";
import { blobFiles } from "./blobFiles.ts";
import { type Dataset, datasetOf, openDataset } from "./dataset.ts";
import type { OpenParquetTable } from "./loadableTable.ts";

type Blobs = ReadonlyMap<string, Blob>;

const partsOf = (path: string): { readonly stem: string; readonly format: FileFormat } | null => {
  const [, stem, format] = /^(.+)\.(parquet|csv)$/iu.exec(path) ?? [];
  if (stem === undefined) return null;
  return { stem, format: format?.toLowerCase() === "csv" ? "csv" : "parquet" };
};

/** A file is the table it is named for; one file alone is reports whatever its name. */
const resourcesOf = (blobs: Blobs): readonly Resource[] =>
  [...blobs].flatMap(([path, { size }]): readonly Resource[] => {
    const parts = partsOf(path);
    if (!parts) return [];
    const table = blobs.size === 1 ? "reports" : parts.stem;
    if (!isDatasetTable(table)) return [];
    return [{ table, path, format: parts.format, rows: 0, bytes: size, hash: "" }];
  });

const describe = (resources: readonly Resource[]): DataPackage => ({
  name: "dropped",
  title: { zh: "自带文件", en: "Your files" },
  description: { zh: "从本机打开，没有上传。", en: "Opened on this device; nothing was uploaded." },
  version: "",
  created: "",
  licences: [],
  sources: [],
  years: [],
  simulated: false,
  hash: resources.map(({ path, bytes }) => `${path} ${bytes}`).join("\n"),
  resources,
});

/** The bodies that reports speak of, when nothing more is known of them than that. */
const bodiesIn = async (reports: TableFile): Promise<TableFile> => {
  const { body = [], kind = [] } = await reports.read(["body", "kind"]);
  const kinds = new Map(body.map((id, i) => [id, kind[i] ?? null]));
  const ids = [...kinds.keys()];
  const nothing = ids.map(() => "");
  const columns: Columns = {
    id: ids,
    name: ids,
    region: nothing,
    level: nothing,
    kind: [...kinds.values()],
  };
  return heldTable(columns);
};

/** Files dropped on the page: a dataset folder with its descriptor, or bare tables. */
export const openDropped = async (
  blobs: Blobs,
  openParquetTable?: OpenParquetTable,
): Promise<Dataset> => {
  const files = blobFiles(blobs);
  if (blobs.has(descriptorFile)) return openDataset(files, openParquetTable);
  const resources = resourcesOf(blobs);
  const has = (table: string): boolean => resources.some((resource) => resource.table === table);
  if (!has("reports")) throw new DatasetFault("reports.parquet / reports.csv", "not-found");
  const dataset = datasetOf(describe(resources), files, openParquetTable);
  if (has("bodies")) return dataset;
  return {
    ...dataset,
    table: async (table) =>
      table === "bodies" ? bodiesIn(await dataset.table("reports")) : dataset.table(table),
  };
};
