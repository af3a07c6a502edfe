import type { DatasetTable } from "../dataset/schema.ts";

export type Value = string | number | boolean | null;

/** The columns a question looks at; an engine brings them before it runs the SQL. */
export type Reads = { readonly [table in DatasetTable]?: readonly string[] };

/** A question to a dataset: its SQL with `?` for bound values, and the type of the rows it answers. */
export interface Query<Row> {
  readonly sql: string;
  readonly values: readonly Value[];
  readonly reads: Reads;
  /** Selects within its SQL that the same question about other bodies or years shares. */
  readonly shared?: readonly string[];
  /** All it looks at of one table are the rows with one of these values; its SQL begins with `select`. */
  readonly few?: {
    readonly table: DatasetTable;
    readonly column: string;
    readonly values: readonly string[];
  };
  /** Never set: carries the row type. */
  readonly row?: Row;
}
