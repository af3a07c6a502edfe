import { schema } from "#core/dataset/schema.ts";
import type { DatasetTable } from "#core/dataset/schema.ts";
import type { Dataset } from "./dataset.ts";

/** What was found of one table of a dataset: its rows, and its columns beside those of the dictionary. */
export interface TableInspection {
  readonly table: DatasetTable;
  readonly path: string;
  readonly rows: number;
  readonly known: number;
  readonly unknown: readonly string[];
  /** Columns of the dictionary that it leaves out. */
  readonly missing: readonly string[];
}

/** Reads the columns that must be there, so that a fault shows now and names its file; the rest is looked at. */
export const inspectDataset = async ({
  about,
  table: open,
}: Dataset): Promise<readonly TableInspection[]> => {
  const found: TableInspection[] = [];
  for (const { table, path, format } of about.resources) {
    const file = await open(table);
    const names: readonly string[] = schema[table].map(({ name }) => name);
    const known = names.filter((name) => file.columns.includes(name));
    const required: readonly string[] = schema[table]
      .filter((field) => "required" in field)
      .map(({ name }) => name);
    await file.read(format === "csv" ? known : required);
    found.push({
      ...{ table, path, rows: file.rows, known: known.length },
      unknown: file.columns.filter((name) => !names.includes(name)),
      missing: names.filter((name) => !file.columns.includes(name)),
    });
  }
  return found;
};
