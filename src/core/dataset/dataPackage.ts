import type { Text } from "../text.ts";
import type { Field } from "./field.ts";
import { type DatasetTable, datasetTables, schema } from "./schema.ts";

export type FileFormat = "parquet" | "csv";

/** One table of a dataset in one file of its folder. */
export interface Resource {
  readonly table: DatasetTable;
  readonly path: string;
  readonly format: FileFormat;
  readonly rows: number;
  readonly bytes: number;
  /** sha256 of the file, in hexadecimal. */
  readonly hash: string;
}

export interface Origin {
  readonly title: Text;
  readonly path?: string;
}

export interface Licence extends Origin {
  readonly name: string;
}

/** What a dataset says of itself. */
export interface Description {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly version: string;
  readonly created: string;
  readonly licences: readonly Licence[];
  readonly sources: readonly Origin[];
  readonly years: readonly number[];
  /** 模拟数据: no figure in it is a real body's. */
  readonly simulated: boolean;
  /** The file with the answers that ship with the dataset, where there is one. */
  readonly answers?: string;
}

/** A described dataset: what it says of itself, its files, and one hash that names its content. */
export interface DataPackage extends Description {
  readonly hash: string;
  readonly resources: readonly Resource[];
}

export const descriptorFile = "datapackage.json";

export const descriptorProfile = "https://datapackage.org/profiles/2.0/datapackage.json";

const mediatypes = {
  parquet: "application/vnd.apache.parquet",
  csv: "text/csv",
} as const satisfies Record<FileFormat, string>;

const formatField = ({ name, type, required }: Field) => ({
  name,
  type,
  ...(required && { constraints: { required } }),
});

const formatResource = ({ table, path, format, rows, bytes, hash }: Resource) => ({
  name: table,
  type: "table",
  path,
  format,
  mediatype: mediatypes[format],
  ...(format === "csv" && { encoding: "utf-8" }),
  rows,
  bytes,
  hash: `sha256:${hash}`,
  schema: { fields: schema[table].map(formatField), missingValues: [""] },
});

/** An empty title is left out, and so is a second language that says the same. */
const formatTitle = ({ zh, en }: Text) => ({
  ...(zh !== "" && { title: zh }),
  ...(en !== zh && { title_en: en }),
});

const formatOrigin = ({ title, ...rest }: Origin) => ({ ...rest, ...formatTitle(title) });

const inOrder = (resources: readonly Resource[]): readonly Resource[] =>
  datasetTables.flatMap((table) => resources.filter((resource) => resource.table === table));

/** The text whose sha256 is the dataset's hash: it changes when any table does. */
export const contentOf = (resources: readonly Resource[]): string =>
  inOrder(resources)
    .map(({ table, hash }) => `${table} ${hash}\n`)
    .join("");

/**
 * A dataset's description as a Data Package (version 2), to be stored as `datapackage.json`. A twin is a
 * table once more in another format, for people to take away; no reader of ours opens it.
 */
export const formatDataPackage = (
  dataset: DataPackage,
  twins: readonly Resource[] = [],
): string => {
  const { title, description, licences, sources, resources, simulated, hash, ...rest } = dataset;
  const descriptor = {
    $schema: descriptorProfile,
    ...rest,
    title: title.zh,
    title_en: title.en,
    description: description.zh,
    description_en: description.en,
    licenses: licences.map(formatOrigin),
    sources: sources.map(formatOrigin),
    simulated,
    hash: `sha256:${hash}`,
    resources: [
      ...inOrder(resources).map(formatResource),
      ...inOrder(twins).map((twin) => ({
        ...formatResource(twin),
        name: `${twin.table}-${twin.format}`,
      })),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};
