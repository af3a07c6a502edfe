import type { Field } from "#core/dataset/field.ts";
import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Database } from "./database.ts";
import { inTurn } from "./inTurn.ts";
import type { LoadableTable } from "./loadableTable.ts";
import type { Expect } from "./loading.ts";
import { type Piece, pieces } from "./pieces.ts";

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

/** Stores some columns as a table, a piece on its way while the one before is taken in. */
const insertPieces = async (
  database: Database,
  part: string,
  {
    coming,
    came,
  }: { readonly coming: AsyncIterable<Piece>; readonly came: (rows: number) => void },
): Promise<void> => {
  let isThere = false;
  for await (const { rows, streams } of coming) {
    for (const stream of streams) {
      await (isThere ? database.append(part, stream) : database.insert(part, stream));
      isThere = true;
    }
    came(rows);
  }
};

/** Tables are packed at a checkpoint; where another question is running, the next one will do. */
const pack = (database: Database): Promise<unknown> =>
  database.run("checkpoint").catch(() => undefined);

/** DuckDB packs so many rows as one. */
const rowsAGroup = 122_880;

/** In one turn of the engine, so that no question finds the table gone. */
const rename = async (database: Database, table: DatasetTable, part: string): Promise<void> => {
  const [whole, more] = [identifier(table), identifier(part)];
  await database.run(`drop table if exists ${whole}; alter table ${more} rename to ${whole}`);
  await pack(database);
};

/**
 * One table, and no view over several: a view of many columns costs each question as long as all the rest of
 * its plan, and rows are passed over by year only where they lie in one table. It is made group by group, each
 * packed before the next: made at once, a million rows of 53 columns lie unpacked beside each other.
 */
const join = async (
  database: Database,
  {
    table,
    part,
    rows,
  }: { readonly table: DatasetTable; readonly part: string; readonly rows: number },
): Promise<void> => {
  const [whole, more] = [identifier(table), identifier(part)];
  const joined = `${part} joined`;
  const into = identifier(joined);
  await database.run(
    `create table ${into} as select * from ${whole} positional join ${more} limit 0`,
  );
  for (let from = 0; from < rows; from += rowsAGroup) {
    const group = `where rowid >= ${from} and rowid < ${from + rowsAGroup}`;
    await database.run(
      `insert into ${into}
       select * from (select * from ${whole} ${group}) positional join (select * from ${more} ${group})`,
    );
  }
  await rename(database, table, joined);
  await database.run(`drop table ${more}`);
  await pack(database);
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
        await (isThere
          ? join(database, { table, part, rows: file.rows })
          : rename(database, table, part));
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
