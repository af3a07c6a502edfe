import type { Columns } from "./columns.ts";
import { isBlank, type Pick, unclear } from "./pick.ts";
import { isTallerThanLabel, placeValues } from "./placeValues.ts";
import type { PrintedCell } from "./printedRow.ts";
import type { SplitRow } from "./splitRow.ts";

/** Where a text fills its rows up with blank cells. */
export type Padding = "before" | "after" | "unknown";

const inOrder = (row: SplitRow, values: readonly PrintedCell[]): readonly Pick[] =>
  values.map((cell) =>
    isBlank(cell) || !isTallerThanLabel(cell, row) ? { kind: "cell", cell } : unclear([cell]),
  );

/** Stretches of as many cells as there are columns, with nothing but blanks around them. */
export const windowsOf = (values: readonly PrintedCell[], width: number): readonly number[] =>
  Array.from({ length: Math.max(0, values.length - width + 1) }, (_, start) => start).filter(
    (start) => values.slice(0, start).every(isBlank) && values.slice(start + width).every(isBlank),
  );

/** Any of its neighbours, as far as the row is too short or too long. */
const candidatesOf = (values: readonly PrintedCell[], width: number): readonly Pick[] => {
  const slack = values.length - width;
  return Array.from({ length: width }, (_, i) => {
    const from = Math.max(0, Math.min(i, i + slack));
    return unclear(values.slice(from, Math.max(i, i + slack) + 1));
  });
};

const inWindow = (row: SplitRow, width: number, padding: Padding): readonly Pick[] => {
  const { values } = row;
  const windows = windowsOf(values, width);
  const padded = padding === "after" ? windows[0] : windows.at(-1);
  const known = windows.length > 1 && padding === "unknown" ? undefined : padded;
  return known === undefined
    ? candidatesOf(values, width)
    : inOrder(row, values.slice(known, known + width));
};

/** As many numbers as columns and nothing but blanks around them: a span too many shifted the row. */
export const shifted = (row: SplitRow, width: number): readonly Pick[] | undefined => {
  const [start, ...others] = windowsOf(row.values, width);
  if (start === undefined || others.length > 0) return undefined;
  const values = row.values.slice(start, start + width);
  return values.some(isBlank) ? undefined : inOrder(row, values);
};

/** Whether every column has a number or a blank of its own, and no number is left over. */
const isPerfect = (picks: readonly Pick[], columns: Columns, { values }: SplitRow): boolean => {
  const cells = picks.flatMap((pick) => (pick.kind === "cell" ? [pick.cell] : []));
  const isWhole = picks.every(({ kind }, i) => kind === "cell" || columns[i]?.key === undefined);
  const used = new Set(cells);
  return (
    isWhole &&
    used.size === cells.length &&
    values.every((value) => isBlank(value) || used.has(value))
  );
};

/**
 * The cells of a row by the columns they belong to, never by a guess: those right below their
 * headings; in order, if there are as many; otherwise as far as the headings tell.
 */
export const pickValues = (
  row: SplitRow,
  columns: Columns,
  padding: Padding = "unknown",
): readonly Pick[] => {
  const { values } = row;
  const [first] = values;
  if (!first) return columns.map(() => ({ kind: "missing" }));
  // A blank row is blank in every column, however many cells the file gives it.
  if (values.every(isBlank)) {
    return columns.map((_, i) => ({ kind: "cell", cell: values[i] ?? first }));
  }
  const placed = placeValues(row, columns);
  if (placed && isPerfect(placed, columns, row)) return placed;
  const isAligned = columns.some(({ span }) => span !== undefined);
  const areKnown = columns.every(({ key }) => key !== undefined);
  if (values.length === columns.length && (areKnown || !isAligned)) return inOrder(row, values);
  const moved = isAligned && areKnown ? shifted(row, columns.length) : undefined;
  if (moved) return moved;
  if (placed) return placed;
  return isAligned ? candidatesOf(values, columns.length) : inWindow(row, columns.length, padding);
};
