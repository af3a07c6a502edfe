import { datasetTables, schema } from "#core/dataset/schema.ts";
import type { Reads } from "#core/query/query.ts";
import type { Answer } from "./database.ts";

/** The first rows of a reader's own `select`. */
export interface Exploration extends Answer {
  /** Whether there were more rows than are shown. */
  readonly isCut: boolean;
}

/** As many rows as a page can show and a reader can look through. */
export const explorationLimit = 10_000;

/** Every table and column a text names: a word too many costs a column, never a wrong answer. */
export const readsOf = (sql: string): Reads =>
  Object.fromEntries(
    datasetTables
      .filter((table) => sql.includes(table))
      .map((table) => [
        table,
        schema[table].map(({ name }) => name).filter((name) => sql.includes(name)),
      ]),
  );

/** Only a `select` can stand in brackets, and only so many of its rows are asked for. */
export const firstRowsOf = (sql: string): string =>
  `select * from (\n${sql.trim().replace(/;$/u, "")}\n) limit ${explorationLimit + 1}`;

export const cut = ({ columns, rows }: Answer): Exploration => ({
  columns,
  rows: rows.slice(0, explorationLimit),
  isCut: rows.length > explorationLimit,
});
