import type { Column, Columns } from "./columns.ts";
import type { PrintedCell } from "./printedRow.ts";
import type { SplitRow } from "./splitRow.ts";

/** Where a row prints the number of a column. */
export type Pick =
  | { readonly kind: "cell"; readonly cell: PrintedCell }
  /** Cells it could be; nobody can tell which, or whose number it is. */
  | { readonly kind: "unclear"; readonly candidates: readonly PrintedCell[] }
  /** The row ends before the column. */
  | { readonly kind: "missing" };

/** Where a text fills its rows up with blank cells. */
export type Padding = "before" | "after" | "unknown";

type Span = NonNullable<Column["span"]>;

const isBlank = ({ nature }: PrintedCell): boolean => nature === "empty";

const unclear = (candidates: readonly PrintedCell[]): Pick => ({ kind: "unclear", candidates });

const endOf = ({ cell }: PrintedCell): number => cell.column + cell.columnSpan;

/** One cell merged over several rows of the form: its number belongs to one of them at most. */
const isTallerThanLabel = (value: PrintedCell, { label }: SplitRow): boolean =>
  value.cell.rowSpan > (label?.cell.rowSpan ?? 1);

const inOrder = (row: SplitRow, values: readonly PrintedCell[]): readonly Pick[] =>
  values.map((cell) =>
    isBlank(cell) || !isTallerThanLabel(cell, row) ? { kind: "cell", cell } : unclear([cell]),
  );

const under = (row: SplitRow, span: Span): Pick => {
  const here = row.values.filter(
    (value) => value.cell.column < span.to && endOf(value) > span.from,
  );
  const filled = here.filter((value) => !isBlank(value));
  const [cell] = filled.length > 0 ? filled : here;
  if (!cell) return { kind: "missing" };
  if (isBlank(cell)) return { kind: "cell", cell };
  const isWithin = cell.cell.column >= span.from && endOf(cell) <= span.to;
  return filled.length === 1 && isWithin && !isTallerThanLabel(cell, row)
    ? { kind: "cell", cell }
    : unclear(filled);
};

/** Whether the cells of the row stand under the headings: they begin where the headings begin. */
const standsUnder = ({ values }: SplitRow, spans: readonly Span[]): boolean => {
  const from = spans[0]?.from ?? 0;
  const begins = values.findIndex(({ cell }) => cell.column === from);
  if (begins < 0 || !values.slice(0, begins).every(isBlank)) return false;
  return values.slice(begins).every((value) => {
    const first = spans.find(({ to }) => value.cell.column < to);
    const isBroad = first !== undefined && endOf(value) > first.to;
    return !isBroad || spans.some(({ to }) => to === endOf(value));
  });
};

/** Stretches of as many cells as there are columns, with nothing but blanks around them. */
export const windowsOf = (values: readonly PrintedCell[], width: number): readonly number[] =>
  Array.from({ length: Math.max(0, values.length - width + 1) }, (_, start) => start).filter(
    (start) => values.slice(0, start).every(isBlank) && values.slice(start + width).every(isBlank),
  );

const inWindow = (row: SplitRow, width: number, padding: Padding): readonly Pick[] => {
  const { values } = row;
  const windows = windowsOf(values, width);
  const padded = padding === "after" ? windows[0] : windows.at(-1);
  const known = windows.length > 1 && padding === "unknown" ? undefined : padded;
  if (known !== undefined) return inOrder(row, values.slice(known, known + width));
  const slack = values.length - width;
  return Array.from({ length: width }, (_, i) => {
    const candidates = values.slice(
      Math.max(0, Math.min(i, i + slack)),
      Math.max(i, i + slack) + 1,
    );
    const [cell] = candidates;
    return cell && candidates.every(isBlank) ? { kind: "cell", cell } : unclear(candidates);
  });
};

/** The cells of a row by the columns they belong to, never by a guess. */
export const pickValues = (
  row: SplitRow,
  columns: Columns,
  padding: Padding = "unknown",
): readonly Pick[] => {
  const { values } = row;
  const [first] = values;
  // A blank row is blank in every column, however many cells the file gives it.
  if (!first) return columns.map(() => ({ kind: "missing" }));
  if (values.every(isBlank)) {
    return columns.map((_, i) => ({ kind: "cell", cell: values[i] ?? first }));
  }
  const spans = columns.flatMap(({ span }) => span ?? []);
  const isPlaced = spans.length === columns.length && standsUnder(row, spans);
  const placed = isPlaced ? spans.map((span) => under(row, span)) : [];
  const isWhole = isPlaced && placed.every(({ kind }) => kind !== "missing");
  const begins = first.cell.column === spans[0]?.from;
  if (isWhole && (begins || values.length !== columns.length)) return placed;
  if (values.length === columns.length) return inOrder(row, values);
  return isPlaced ? placed : inWindow(row, columns.length, padding);
};
