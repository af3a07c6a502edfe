import type { DatasetTable } from "#core/dataset/schema.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Database } from "./database.ts";
import type { Piece } from "./pieces.ts";

/** A table whose columns are stored in parts of so many rows each. */
interface Parts {
  readonly table: DatasetTable;
  readonly parts: readonly string[];
  readonly rows: number;
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
const join = async (database: Database, { table, parts, rows }: Parts): Promise<void> => {
  const joined = `${parts.at(-1)} joined`;
  const into = identifier(joined);
  const all = parts.map((part) => identifier(part)).join(" positional join ");
  await database.run(`create table ${into} as select * from ${all} limit 0`);
  for (let from = 0; from < rows; from += rowsAGroup) {
    const groups = parts.map(
      (part) =>
        `(select * from ${identifier(part)} where rowid >= ${from} and rowid < ${from + rowsAGroup})`,
    );
    await database.run(`insert into ${into} select * from ${groups.join(" positional join ")}`);
  }
  await rename(database, table, joined);
  const used = parts.filter((part) => part !== table);
  await database.run(used.map((part) => `drop table ${identifier(part)}`).join("; "));
  await pack(database);
};

/** Makes the stored parts, one of which may be the table as it was, the table. */
export const settle = async (database: Database, asked: Parts): Promise<void> => {
  const [only, ...more] = asked.parts;
  if (only === undefined) return;
  await (more.length === 0 ? rename(database, asked.table, only) : join(database, asked));
};
