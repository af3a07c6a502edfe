import type { Columns } from "./columns.ts";
import type { PrintedCell, PrintedRow } from "./printedRow.ts";

/** A row as label and values. */
export interface SplitRow {
  readonly row: PrintedRow;
  /** The label nearest to the values; groups stand before it. */
  readonly label: PrintedCell | undefined;
  readonly values: readonly PrintedCell[];
}

/** Where words stand before the first value: labels, unless a value is words itself (约12). */
const wordsBefore = (cells: readonly PrintedCell[]): readonly number[] => {
  const firstValue = cells.findIndex(({ nature }) => nature === "value");
  const end = firstValue < 0 ? cells.length : firstValue;
  return cells.flatMap(({ nature }, i) => (nature === "words" && i < end ? [i] : []));
};

/** Whether a cell stands wholly left of the columns that hold values. */
const isLeftOf = ({ cell }: PrintedCell, columns: Columns): boolean => {
  const from = columns[0]?.span?.from;
  return from !== undefined && cell.column + cell.columnSpan <= from;
};

const labelAt = (row: PrintedRow, columns: Columns): number => {
  const { cells } = row;
  const words = wordsBefore(cells);
  const leavesValues = (i: number): boolean => cells.length - i - 1 === columns.length;
  const isInPlace = (i: number): boolean => {
    const cell = cells[i];
    return cell !== undefined && isLeftOf(cell, columns);
  };
  return words.findLast(leavesValues) ?? words.findLast(isInPlace) ?? words.at(-1) ?? -1;
};

export const splitRow = (row: PrintedRow, columns: Columns): SplitRow => {
  const at = labelAt(row, columns);
  return { row, label: row.cells[at], values: row.cells.slice(at + 1) };
};
