import type { Field } from "#core/dataset/field.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import type { Database } from "./database.ts";
import { inTurn } from "./inTurn.ts";
import type { LoadableTable } from "./loadableTable.ts";
import type { Expect } from "./loading.ts";
import { pieces } from "./pieces.ts";
import { insertPieces, settle } from "./storeTable.ts";

/** Sees to it that these columns of a table are in the database. */
export type TableLoader = (names: readonly string[]) => Promise<void>;

let made = 0;

/** Questions of one page are asked in one turn, those that may wait at its end. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Two engines may stand on one database, so a part is named once and for all. */
const partName = (table: DatasetTable): string => `${table} part ${++made}`;

interface Source {
  readonly table: DatasetTable;
  readonly open: () => Promise<LoadableTable>;
  readonly wholeBelow: number;
  readonly expect: Expect;
}

/** Cells that are brought in one go: a question of many columns does not keep small ones waiting. */
const cellsAtOnce = 40_000_000;

/** Cells that are stored in one go: until they are packed they fill memory that a page never gives back. */
const cellsAPart = 12_000_000;

interface Columns {
  readonly table: DatasetTable;
  readonly file: LoadableTable;
  readonly names: readonly string[];
  readonly came: (cells: number) => void;
}

const columnsIn = (cells: number, { rows }: LoadableTable): number =>
  Math.max(1, Math.floor(cells / Math.max(1, rows)));

/** The names in slices of so many columns each. */
const slicesOf = (names: readonly string[], columns: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(names.length / columns) }, (_, i) =>
    names.slice(i * columns, (i + 1) * columns),
  );

interface Batch {
  readonly names: Set<string>;
  readonly done: Promise<void>;
}

const isYear = ({ type }: Field): boolean => type === "year";

const requireKnown = (table: DatasetTable, names: readonly string[]): void => {
  const fields: readonly Field[] = schema[table];
  const unknown = names.find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) throw new Error(`unknown column: ${table}.${unknown}`);
};

/** A question that counts rows names no column; a year is the least that tells them. */
const namesToBring = (
  fields: readonly Field[],
  named: readonly string[],
  whole: boolean,
): readonly string[] => {
  const all = fields.map(({ name }) => name);
  if (whole) return all;
  if (named.length > 0) return named;
  return fields.some(isYear) ? ["year"] : all.slice(0, 1);
};

/** Stores columns in as many parts as are read one after another. */
const store = async (
  database: Database,
  { table, file, names, came }: Columns,
): Promise<readonly string[]> => {
  const parts: string[] = [];
  for (const slice of slicesOf(names, columnsIn(cellsAPart, file))) {
    const part = partName(table);
    await insertPieces(database, part, {
      coming: pieces(file, { fields: schema[table], names: slice }),
      came: (rows) => came(rows * slice.length),
    });
    parts.push(part);
  }
  return parts;
};

/** Brings each column once, those first named in one turn together, and shows all as one table. */
export const tableLoader = (
  database: Database,
  { table, open, wholeBelow, expect }: Source,
): TableLoader => {
  const fields: readonly Field[] = schema[table];
  const inOrder = inTurn();
  let isThere = false;
  const known = new Map<string, Promise<void>>();
  let batch: Batch | undefined;

  const bring = async (file: LoadableTable, names: ReadonlySet<string>): Promise<void> => {
    if (batch?.names === names) batch = undefined;
    const { rows } = file;
    const delivery = expect(rows * names.size);
    const { came } = delivery;
    try {
      const parts = await store(database, { table, file, names: [...names], came });
      await settle(database, { table, parts: isThere ? [table, ...parts] : parts, rows });
      isThere = true;
    } catch (cause) {
      for (const name of names) known.delete(name);
      throw cause;
    } finally {
      delivery.end();
    }
  };

  const gather = (file: LoadableTable): Batch => {
    const names = new Set<string>();
    return { names, done: pause().then(() => inOrder(() => bring(file, names))) };
  };

  return async (named) => {
    const file = await open();
    const asked = namesToBring(fields, named, file.rows * fields.length < wholeBelow);
    const wanted = asked.filter((name) => !known.has(name));
    requireKnown(table, wanted);
    if (wanted.length > 0) {
      const isFull = batch && batch.names.size + wanted.length > columnsIn(cellsAtOnce, file);
      if (!batch || isFull) batch = gather(file);
      for (const name of wanted) {
        batch.names.add(name);
        known.set(name, batch.done);
      }
    }
    await Promise.all(asked.flatMap((name) => known.get(name) ?? []));
  };
};
