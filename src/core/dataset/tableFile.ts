import { DatasetFault } from "./fault.ts";
import { type Columns, type Field, rowCount } from "./field.ts";

/** Rows from one to before another. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A table in a file: columns are read when they are named, of all rows or of some. */
export interface TableFile {
  readonly rows: number;
  /** Rows that are stored together, and cost least when they are read together. */
  readonly groups: readonly RowRange[];
  readonly columns: readonly string[];
  readonly read: (names: readonly string[], range?: RowRange) => Promise<Columns>;
}

/** Bytes that can be read in pieces; what a file, a download and a buffer have in common. */
export interface Bytes {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

export const requireColumns = (
  file: string,
  present: readonly string[],
  fields: readonly Field[],
): void => {
  const missing = fields.filter(({ name, required }) => required && !present.includes(name));
  if (missing.length === 0) return;
  throw new DatasetFault(file, "column-missing", {
    detail: missing.map(({ name }) => name).join(", "),
  });
};

/** The named columns; one that the file leaves out has a gap in every row. */
export const withGaps = (columns: Columns, names: readonly string[], rows: number): Columns =>
  Object.fromEntries(
    names.map((name) => [name, columns[name] ?? Array.from<null>({ length: rows }).fill(null)]),
  );

export const cutColumns = (columns: Columns, { from, to }: RowRange): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.slice(from, to)]),
  );

/** A table that is in memory already. */
export const heldTable = (columns: Columns): TableFile => {
  const rows = rowCount(columns);
  const all = { from: 0, to: rows };
  return {
    rows,
    groups: [all],
    columns: Object.keys(columns),
    read: (names, range) => {
      const whole = withGaps(columns, names, rows);
      return Promise.resolve(range ? cutColumns(whole, range) : whole);
    },
  };
};
