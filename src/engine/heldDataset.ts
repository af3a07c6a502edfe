import type { DataPackage } from "#core/dataset/dataPackage.ts";
import type { Columns } from "#core/dataset/field.ts";
import type { DatasetTable } from "#core/dataset/schema.ts";
import { heldTable } from "#core/dataset/tableFile.ts";
import type { Dataset } from "./dataset.ts";

/** A dataset that is in memory already, such as report files just read. */
export const heldDataset = (
  about: DataPackage,
  columnsOf: (table: DatasetTable) => Columns,
): Dataset => ({
  about,
  table: (table) => Promise.resolve(heldTable(columnsOf(table))),
  close: () => undefined,
});
