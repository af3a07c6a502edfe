import type { Columns } from "./columns.ts";
import type { LabelIndex } from "./labelIndex.ts";
import type { PrintedCell, PrintedRow } from "./printedRow.ts";
import { groupLabels, sharedLabels } from "./vocabulary.ts";

/** A row as label and values. */
export interface SplitRow {
  readonly row: PrintedRow;
  /** The label nearest to the values; groups stand before it. */
  readonly label: PrintedCell | undefined;
  readonly values: readonly PrintedCell[];
}

/** What the rows of a table are called, and what stands over its values. */
export interface TableHeads {
  readonly rows: LabelIndex<string>;
  readonly columns: Columns;
}

const isCarried = ({ cell }: PrintedCell, { index }: PrintedRow): boolean => cell.row !== index;

/** A row may begin with its serial number; its label stands behind it. */
const serialNumber = /^\d{1,2}$/;

const startOf = ({ cells }: PrintedRow, { rows }: TableHeads): number => {
  const [first, ...others] = cells;
  const label = others.find(({ nature }) => nature !== "empty")?.label ?? "";
  if (!first || !serialNumber.test(first.cell.text)) return 0;
  return groupLabels.has(label) || rows.fit(label).size > 0 ? 1 : 0;
};

/** Where words stand before the first value: labels, unless a value is words itself (约12). */
const wordsBefore = (row: PrintedRow, start: number): readonly number[] => {
  const { cells } = row;
  const firstValue = cells.findIndex(({ nature }, i) => i >= start && nature === "value");
  const end = firstValue < 0 ? cells.length : firstValue;
  const words = cells.flatMap(({ nature }, i) => (nature === "words" && i < end ? [i] : []));
  const own = words.filter((i) => cells[i] && !isCarried(cells[i], row));
  return own.length > 0 ? own : words;
};

/** Whether a cell stands wholly left of the columns that hold values. */
const isLeftOf = (printed: PrintedCell | undefined, columns: Columns): boolean => {
  const from = columns[0]?.span?.from;
  if (from === undefined || !printed) return false;
  return printed.cell.column + printed.cell.columnSpan <= from;
};

/** The last words before the values; words in the place of a value only if a label stands before them. */
const labelAt = (row: PrintedRow, heads: TableHeads): number => {
  const { cells } = row;
  const { rows, columns } = heads;
  const words = wordsBefore(row, startOf(row, heads));
  const last = words.at(-1);
  if (last === undefined) return -1;
  const labelOf = (i: number): string => cells[i]?.label ?? "";
  const leavesValues = (i: number): boolean => cells.length - i - 1 === columns.length;
  const isInPlace = (i: number): boolean => isLeftOf(cells[i], columns);
  const isRow = (i: number): boolean => rows.has(labelOf(i)) && !sharedLabels.has(labelOf(i));
  const isKnown = groupLabels.has(labelOf(last)) || rows.fit(labelOf(last)).size > 0;
  if (isKnown || leavesValues(last) || isInPlace(last)) return last;
  return words.findLast((i) => leavesValues(i) && isRow(i)) ?? words.findLast(isInPlace) ?? last;
};

export const splitRow = (row: PrintedRow, heads: TableHeads): SplitRow => {
  const at = labelAt(row, heads);
  const isGroup = (printed: PrintedCell): boolean =>
    printed.nature === "words" && isCarried(printed, row);
  return {
    row,
    label: row.cells[at],
    values: row.cells.slice(at + 1).filter((printed) => !isGroup(printed)),
  };
};
