import { descriptorProfile, type DataPackage } from "../dataset/dataPackage.ts";
import type { ExportTable } from "./exportTable.ts";

/** A table as a CSV file of an archive. */
export interface PackedTable {
  readonly path: string;
  readonly table: ExportTable;
  readonly bytes: number;
}

interface PackageWords {
  readonly name: string;
  readonly title: string;
  readonly dataset: DataPackage;
  readonly address: string;
  readonly day: string;
}

const resourceOf = ({ path, table, bytes }: PackedTable) => ({
  name: path
    .replace(/\.csv$/u, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, "-"),
  type: "table",
  title: table.title,
  path,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', header: true },
  rows: table.rows.length,
  bytes,
  schema: {
    fields: table.columns.map(({ id, label, type }) => ({
      name: label,
      title: id,
      type: type === "text" ? "string" : "number",
    })),
    missingValues: [""],
  },
});

/** The tables of an archive as a Data Package (version 2) that names the dataset they were taken from. */
export const formatTablePackage = (
  { name, title, dataset, address, day }: PackageWords,
  tables: readonly PackedTable[],
): string =>
  `${JSON.stringify(
    {
      $schema: descriptorProfile,
      name,
      title,
      created: day,
      homepage: address,
      simulated: dataset.simulated,
      sources: [
        { title: dataset.title.zh, version: dataset.version, hash: `sha256:${dataset.hash}` },
      ],
      licenses: dataset.licences.map(({ title, ...rest }) => ({ ...rest, title: title.zh })),
      resources: tables.map(resourceOf),
    },
    null,
    2,
  )}\n`;
