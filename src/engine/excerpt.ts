import { type DatasetTable, schema } from "#core/dataset/schema.ts";
import type { RowRange } from "#core/dataset/tableFile.ts";
import { identifier } from "#core/query/identifier.ts";
import type { Query } from "#core/query/query.ts";
import { arrowStreams } from "./arrowStreams.ts";
import type { Database } from "./database.ts";
import type { Dataset } from "./dataset.ts";
import { fieldsOf, type LoadableTable } from "./loadableTable.ts";
import type { Expect } from "./loading.ts";

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
  { table, column, value }: Few,
): Promise<readonly RowRange[]> => {
  const { rows } = await database.run(
    `select rowid as place from ${identifier(table)} where ${identifier(column)} = ? order by rowid`,
    [value],
  );
  if (rows.length === 0) return [{ from: 0, to: 0 }];
  return rows.map(({ place }) => ({ from: Number(place), to: Number(place) + 1 }));
};

const streamsOf = async (
  file: LoadableTable,
  table: DatasetTable,
  { names, range }: { readonly names: readonly string[]; readonly range: RowRange },
): Promise<readonly Uint8Array[]> => {
  if (file.readArrow) return file.readArrow(names, range);
  return arrowStreams(fieldsOf(schema[table], names), await file.read(names, range));
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
  let isThere = false;
  try {
    for (const range of rows) {
      for (const stream of await streamsOf(file, table, { names, range })) {
        await (isThere ? database.append(part, stream) : database.insert(part, stream));
        isThere = true;
      }
      delivery.came(names.length);
    }
  } finally {
    delivery.end();
  }
  return {
    sql: `with ${identifier(table)} as (select * from ${identifier(part)}) ${sql}`,
    drop: () => database.run(`drop table ${identifier(part)}`),
  };
};
