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

interface Batch {
  readonly names: Set<string>;
  readonly done: Promise<void>;
}

const isYear = ({ type }: Field): boolean => type === "year";

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
    batch = undefined;
    const part = partName(table);
    const delivery = expect(file.rows * names.size);
    const came = (rows: number): void => delivery.came(rows * names.size);
    try {
      const coming = pieces(file, fields, [...names]);
      await insertPieces(database, part, { coming, came });
      await inOrder(async () => {
        await settle(database, { table, part, rows: isThere ? file.rows : null });
        isThere = true;
      });
    } catch (cause) {
      for (const name of names) known.delete(name);
      throw cause;
    } finally {
      delivery.end();
    }
  };

  const gather = (file: LoadableTable): Batch => {
    const names = new Set<string>();
    return { names, done: pause().then(() => bring(file, names)) };
  };

  return async (named) => {
    const file = await open();
    const asked = namesToBring(fields, named, file.rows * fields.length < wholeBelow);
    for (const name of asked) {
      if (known.has(name)) continue;
      if (!fields.some((field) => field.name === name)) {
        throw new Error(`unknown column: ${table}.${name}`);
      }
      batch ??= gather(file);
      batch.names.add(name);
      known.set(name, batch.done);
    }
    await Promise.all(asked.flatMap((name) => known.get(name) ?? []));
  };
};
