import type { Value } from "#core/query/query.ts";
import type { Result } from "#core/query/result.ts";

/** A row as plain values, whatever the database keeps inside. */
export type Row = Readonly<Record<string, Value>>;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A DuckDB that is open: what differs between the browser and Node, and nothing more. */
export interface Database {
  readonly run: (sql: string, values?: readonly Value[]) => Promise<Answer>;
  /** Runs one statement of a reader's own beside the page's questions, until it is done or called off. */
  readonly explore: (sql: string, signal?: AbortSignal) => Promise<Result>;
  /** Stores the columns of an Arrow stream as a table of this name, in the order of their rows. */
  readonly insert: (table: string, stream: Uint8Array) => Promise<void>;
  /** Adds the rows of a stream with the same columns to a table. */
  readonly append: (table: string, stream: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where a connection finds the tables: packed once they are written, a million rows take a third of the room. */
export const tablesIn = "use tables";

/** The build has no Parquet, JSON or ICU and would fetch them from the internet; SQL reaches nothing but the tables. */
export const openingStatements = [
  "attach ':memory:' as tables (compress)",
  tablesIn,
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "set enable_external_access = false",
  "set lock_configuration = true",
] as const;

export const databaseConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
} as const;
