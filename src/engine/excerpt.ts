import { schema } from "#core/dataset/schema.ts";
import type { RowRange } from "#core/dataset/tableFile.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Query } from "#core/query/query.ts";
import type { Database } from "./database.ts";
import type { Dataset } from "./dataset.ts";
import type { Expect } from "./loading.ts";
import { pieces } from "./pieces.ts";
import { insertPieces } from "./storeTable.ts";

type Few = NonNullable<Query<unknown>["few"]>;

type Asked = Pick<Query<unknown>, "sql" | "reads"> & { readonly few: Few };

/** A question put to some rows alone, and how to let go of them. */
export interface Excerpt {
  readonly sql: string;
  readonly drop: () => Promise<unknown>;
}

interface Surroundings {
  readonly database: Database;
  readonly dataset: Dataset;
  readonly expect: Expect;
  readonly load: (reads: Query<unknown>["reads"]) => Promise<void>;
}

let made = 0;

const rowsAt = async (
  database: Database,
  { table, column, values }: Few,
): Promise<readonly RowRange[]> => {
  const { rows } = await database.run(
    `select rowid as place from ${identifier(table)} where ${identifier(column)} in (${values.map(() => "?").join(", ")}) order by rowid`,
    values,
  );
  if (rows.length === 0) return [{ from: 0, to: 0 }];
  return rows.map(({ place }) => ({ from: Number(place), to: Number(place) + 1 }));
};

/**
 * Reads a few rows of a table too large to be held with every column: all that is asked of one body are
 * seven rows of a million. The question finds them under the name of the table.
 */
export const takeExcerpt = async (
  { database, dataset, expect, load }: Surroundings,
  { sql, reads, few }: Asked,
): Promise<Excerpt> => {
  const { table, column } = few;
  await load({ [table]: [column] });
  const rows = await rowsAt(database, few);
  const file = await dataset.table(table);
  const names = reads[table] ?? [];
  const part = `${table} excerpt ${++made}`;
  const delivery = expect(rows.length * names.length);
  try {
    await insertPieces(database, part, {
      coming: pieces(file, { fields: schema[table], names }, rows),
      came: (count) => delivery.came(count * names.length),
    });
  } finally {
    delivery.end();
  }
  return {
    sql: `with ${identifier(table)} as (select * from ${identifier(part)}) ${sql}`,
    drop: () => database.run(`drop table ${identifier(part)}`),
  };
};
