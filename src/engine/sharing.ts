import { identifier } from "#core/query/identifier.ts";
import type { Query } from "#core/query/query.ts";
import type { Database } from "./database.ts";

type Asked = Pick<Query<unknown>, "sql" | "shared">;

/** So many tables are kept: those of the lines of a nation's bodies take 20 MB each. */
const most = 6;

/**
 * Answers what many questions share once, and puts the table of it in its place: what is found about the cells of
 * a metric is the same for every league of that metric, and takes as long as the rest of a small one.
 */
export const sharing = ({ run }: Pick<Database, "run">): ((question: Asked) => Promise<string>) => {
  const kept = new Map<string, Promise<string>>();
  let made = 0;

  const keep = async (select: string): Promise<string> => {
    const table = identifier(`shared ${++made}`);
    await run(`create or replace temp table ${table} as ${select}`);
    return table;
  };

  /** Makes room for one more; a table is let go of when no question waits for it. */
  const dropOldest = async (): Promise<void> => {
    const [oldest] = kept;
    if (!oldest || kept.size < most) return;
    const [select, table] = oldest;
    kept.delete(select);
    await run(`drop table ${await table}`);
  };

  const tableOf = async (select: string): Promise<string> => {
    const known = kept.get(select);
    if (known) {
      kept.delete(select);
      kept.set(select, known);
      return known;
    }
    await dropOldest();
    const table = keep(select);
    kept.set(select, table);
    table.catch(() => kept.delete(select));
    return table;
  };

  return async ({ sql, shared = [] }) => {
    let shorter = sql;
    for (const select of shared) shorter = shorter.replaceAll(`(${select})`, await tableOf(select));
    return shorter;
  };
};
