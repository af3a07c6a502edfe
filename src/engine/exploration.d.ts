import type { Reads } from "#core/query/query.ts";
import type { Answer } from "./database.ts";
/** The first rows of a reader's own `select`. */
export interface Exploration extends Answer {
  /** Whether there were more rows than are shown. */
  readonly isCut: boolean;
}
/** As many rows as a page can show and a reader can look through. */
export declare const explorationLimit = 10000;
/** Every table and column a text names: a word too many costs a column, never a wrong answer. */
export declare const readsOf: (sql: string) => Reads;
/** Only a `select` can stand in brackets, and only so many of its rows are asked for. */
export declare const firstRowsOf: (sql: string) => string;
export declare const cut: ({ columns, rows }: Answer) => Exploration;
