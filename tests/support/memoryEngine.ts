import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import type { Columns, Value } from "#core/dataset/field.ts";
import type { Database } from "#engine/database.ts";
import type { Dataset } from "#engine/dataset.ts";
import { createEngine, type Engine } from "#engine/engine.ts";
import { heldDataset } from "#engine/heldDataset.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";

export type PlainRow = Readonly<Record<string, Value>>;

/** The rows of each table; a column that a row leaves out is a gap, or its everyday value. */
export type PlainTables = { readonly [table in DatasetTable]?: readonly PlainRow[] };

const everyday: PlainTables = {
  reports: [
    {
      report: "r",
      body: "b",
      year: 2023,
      kind: "own",
      format: "2021",
      layout: "25",
      completeness: "complete",
      transcription: "grid",
    },
  ],
  bodies: [{ id: "b", name: "机关", region: "某省", level: "county", kind: "own" }],
};

export const columnsOf = (table: DatasetTable, rows: readonly PlainRow[]): Columns => {
  const [usual = {}] = everyday[table] ?? [];
  return Object.fromEntries(
    schema[table].map(({ name }) => [name, rows.map((row) => row[name] ?? usual[name] ?? null)]),
  );
};

export const about: DataPackage = {
  name: "memory",
  title: { zh: "内存", en: "Memory" },
  description: { zh: "", en: "" },
  version: "",
  created: "",
  licences: [],
  sources: [],
  years: [],
  simulated: true,
  hash: "memory",
  resources: [],
};

export const memoryDataset = (tables: PlainTables): Dataset =>
  heldDataset(about, (table) => columnsOf(table, tables[table] ?? []));

/** One DuckDB for a test file; every call of `over` is a dataset of its own. */
export const openMemoryEngine = async (): Promise<{
  readonly database: Database;
  readonly over: (tables: PlainTables) => Engine;
  readonly close: () => Promise<void>;
}> => {
  const database = await openDatabase();
  return {
    database,
    over: (tables) => createEngine(database, memoryDataset(tables), { wholeBelow: 0 }),
    close: database.close,
  };
};
