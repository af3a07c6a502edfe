import type { Value } from "./query.ts";

/** What a column of an answer holds, as far as a reader tells it apart. */
export type ColumnKind = "number" | "text" | "date" | "truth" | "other";

/** A column read by the place of a row: a million rows stay as the engine packed them. */
export interface ResultColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly at: (row: number) => Value;
}

/** The answer to a reader's own question. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
}
