import { type Columns, rowCount, type Value } from "./field.ts";
import { cutColumns, type TableFile, withGaps } from "./tableFile.ts";

export interface Patch {
  /** The columns that tell which rows stay. */
  readonly by: readonly string[];
  readonly stays: (row: Readonly<Record<string, Value>>) => boolean;
  readonly added: Columns;
}

/** A table with some rows taken out and others put behind; columns are still read when they are named. */
export const patchedTable = async (
  base: TableFile,
  { by, stays, added }: Patch,
): Promise<TableFile> => {
  const keys = await base.read(by);
  const rowAt = (i: number) =>
    Object.fromEntries(by.map((name) => [name, keys[name]?.[i] ?? null]));
  const kept = Array.from({ length: base.rows }, (_, i) => i).filter((i) => stays(rowAt(i)));
  const rows = rowCount(added);
  const all = { from: 0, to: kept.length + rows };
  return {
    rows: all.to,
    groups: [all],
    columns: [...new Set([...base.columns, ...Object.keys(added)])],
    read: async (names, range = all) => {
      const [old, more] = [await base.read(names), withGaps(added, names, rows)];
      const whole = Object.fromEntries(
        names.map((name) => [
          name,
          [...kept.map((i) => old[name]?.[i] ?? null), ...(more[name] ?? [])],
        ]),
      );
      return cutColumns(whole, range);
    },
  };
};
