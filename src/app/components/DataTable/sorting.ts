import { compareText } from "#core/format/compareText.ts";
import type { Cell, Column } from "./column.ts";

/** A column to sort by; the address writes a descending one with a minus before it. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

export const parseSorting = (text: string | null): Sorting | null => {
  if (!text) return null;
  const descending = text.startsWith("-");
  return { column: descending ? text.slice(1) : text, descending };
};

export const formatSorting = ({ column, descending }: Sorting): string =>
  descending ? `-${column}` : column;

/** Numbers fall at the first click, names rise; a second click turns the order. */
export const nextSorting = <Row>(
  { id, isNumber = false }: Column<Row>,
  current: Sorting | null,
): Sorting => ({
  column: id,
  descending: current?.column === id ? !current.descending : isNumber,
});

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));

/** Rows in the order asked for; those without a value come last in both directions. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] => {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const direction = sorting.descending ? -1 : 1;
  const order = (a: Cell, b: Cell): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * compare(a, b);
  };
  return rows.toSorted((a, b) => order(column.value(a), column.value(b)));
};
