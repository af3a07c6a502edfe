export type Cell = string | number | null;

/** One column of a table: what is sorted and exported, and how it is said. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => Cell;
  /** How the value is printed; without it, text as it is and numbers grouped. */
  readonly print?: (row: Row) => string;
  /** Why there is no value. */
  readonly blank?: (row: Row) => string;
  readonly isNumber?: boolean;
  /** Its values are a word or a year, which never break. */
  readonly isShort?: boolean;
}
