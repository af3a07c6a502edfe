import { datasetTables, schema } from "#core/dataset/schema.ts";
import { namesNoColumns } from "#core/query/ownSelect.ts";
import type { Reads } from "#core/query/query.ts";
import type { Result } from "#core/query/result.ts";

/** The first rows of a reader's own `select`. */
export interface Exploration extends Result {
  /** Whether there were more rows than are shown. */
  readonly isCut: boolean;
}

/** What a reader may say of a question besides its text. */
export interface Asked {
  /** As many rows as are shown. */
  readonly rows?: number;
  readonly signal?: AbortSignal;
}

/** As many rows as a reader looks through, and as many as a page can hold. */
export const explorationLimits = { usual: 10_000, most: 1_000_000 } as const;

/** Every table and column a text names: a word too many costs a column, never a wrong answer. */
export const readsOf = (sql: string): Reads => {
  const isWhole = namesNoColumns(sql);
  return Object.fromEntries(
    datasetTables
      .filter((table) => sql.includes(table))
      .map((table) => [
        table,
        schema[table].map(({ name }) => name).filter((name) => isWhole || sql.includes(name)),
      ]),
  );
};

export const cut = ({ columns, rows }: Result, limit: number): Exploration => ({
  columns,
  rows: Math.min(rows, limit),
  isCut: rows > limit,
});
