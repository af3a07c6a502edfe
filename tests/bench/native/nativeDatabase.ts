import { join } from "node:path";
import type { DataPackage, Resource } from "#core/dataset/dataPackage.ts";
import type { Field, FieldType } from "#core/dataset/field.ts";
import { datasetTables, schema } from "#core/dataset/schema.ts";
import { identifier } from "#core/query/identifier.ts";
import { literal } from "#core/query/literal.ts";
import type { Reads, Value } from "#core/query/query.ts";
import type { Row } from "#engine/database.ts";
import { openNativeDuckdb } from "../peers/nativeDuckdb.ts";

/** DuckDB as its own program runs it, over the files of a dataset. */
export interface NativeDatabase {
  readonly rows: (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;
  readonly run: (sql: string) => Promise<unknown>;
  readonly close: () => void;
}

/** The types that columns have in the page. */
const types = {
  string: "varchar",
  year: "integer",
  integer: "double",
  number: "double",
} as const satisfies Record<FieldType, string>;

const scanOf = (folder: string, { path, format }: Resource): string => {
  const place = literal(join(folder, path));
  return format === "csv"
    ? `read_csv(${place}, header = true, all_varchar = true)`
    : `read_parquet(${place})`;
};

const plain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return JSON.stringify(value);
};

const plainRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));

interface Source {
  readonly folder: string;
  readonly about: DataPackage;
  readonly reads: Reads;
}

/** Reads the columns that are asked about with DuckDB's own readers of Parquet and CSV, on one thread. */
export const openNative = async ({ folder, about, reads }: Source): Promise<NativeDatabase> => {
  const connection = await openNativeDuckdb({ threads: "1" });
  const rows = async (sql: string, values: readonly Value[] = []): Promise<readonly Row[]> =>
    (await connection.runAndReadAll(sql, values)).getRowObjectsJS().map(plainRow);

  for (const table of datasetTables) {
    const resource = about.resources.find((candidate) => candidate.table === table);
    const scan = resource && scanOf(folder, resource);
    const held = scan ? await rows(`describe select * from ${scan}`) : [];
    const there = new Set(held.map(({ column_name: name }) => name));
    const columnOf = ({ name, type }: Field): string =>
      `cast(${there.has(name) ? identifier(name) : "null"} as ${types[type]}) as ${identifier(name)}`;
    const fields: readonly Field[] = schema[table];
    const wanted = fields.filter(({ name }) => name === "year" || reads[table]?.includes(name));
    const columns = (wanted.length > 0 ? wanted : fields).map(columnOf).join(", ");
    const from = scan ? `from ${scan}` : "where false";
    await connection.run(`create table ${identifier(table)} as select ${columns} ${from}`);
  }
  return {
    rows,
    run: (sql) => connection.run(sql),
    close: connection.close,
  };
};
