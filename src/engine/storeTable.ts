import type { DatasetTable } from "#core/dataset/schema.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Database } from "./database.ts";
import type { Piece } from "./pieces.ts";

/** Some columns of a table, stored under a name of their own. */
interface Part {
  readonly table: DatasetTable;
  readonly part: string;
}

/** Stores some columns as a table, a piece on its way while the one before is taken in. */
export const insertPieces = async (
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
const join = async (database: Database, { table, part }: Part, rows: number): Promise<void> => {
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

/** Makes a stored part the table, or joins it to the rows of the table that is there. */
export const settle = (
  database: Database,
  { table, part, rows }: Part & { readonly rows: number | null },
): Promise<void> =>
  rows === null ? rename(database, table, part) : join(database, { table, part }, rows);
