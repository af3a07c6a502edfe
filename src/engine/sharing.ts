import { identifier } from "#core/query/identifier.ts";
import type { Query } from "#core/query/query.ts";
import type { Database } from "./database.ts";

type Asked = Pick<Query<unknown>, "sql" | "shared">;

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

  const tableOf = (select: string): Promise<string> => {
    const known = kept.get(select);
    if (known) return known;
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
