import type { Column, Columns } from "./columns.ts";
import { isBlank, type Pick, unclear } from "./pick.ts";
import type { PrintedCell } from "./printedRow.ts";
import type { SplitRow } from "./splitRow.ts";

type Span = NonNullable<Column["span"]>;

const endOf = ({ cell }: PrintedCell): number => cell.column + cell.columnSpan;

const isOver = ({ from, to }: Span, value: PrintedCell): boolean =>
  value.cell.column < to && endOf(value) > from;

const isWithin = ({ from, to }: Span, value: PrintedCell): boolean =>
  value.cell.column >= from && endOf(value) <= to;

/** One cell merged over several rows of the form: its number belongs to one of them at most. */
export const isTallerThanLabel = (value: PrintedCell, { label }: SplitRow): boolean =>
  value.cell.rowSpan > (label?.cell.rowSpan ?? 1);

/** The values from the first heading on; nothing but blanks may stand before it. */
const valuesUnder = (values: readonly PrintedCell[], from: number): readonly PrintedCell[] => {
  const begins = values.findIndex(({ cell }) => cell.column === from);
  return begins < 0 || !values.slice(0, begins).every(isBlank) ? [] : values.slice(begins);
};

/** A merged number begins and ends where headings do; else the row is one cell off. */
const isAligned = (spans: readonly Span[], value: PrintedCell): boolean => {
  const over = spans.filter((span) => isOver(span, value));
  const [first] = over;
  const last = over.at(-1);
  if (!first || !last) return false;
  return first === last || (first.from === value.cell.column && last.to === endOf(value));
};

/** A heading has one value below it; one that means nothing to us has no more cells than that. */
const isOrderly = ({ key }: Column, below: readonly PrintedCell[]): boolean =>
  (key === undefined ? below : below.filter((value) => !isBlank(value))).length <= 1;

const pickOf = (span: Span, below: readonly PrintedCell[], row: SplitRow): Pick => {
  const [cell] = below.toSorted((one, other) => Number(isBlank(one)) - Number(isBlank(other)));
  if (!cell) return { kind: "missing" };
  return isBlank(cell) || (isWithin(span, cell) && !isTallerThanLabel(cell, row))
    ? { kind: "cell", cell }
    : unclear([cell]);
};

/**
 * The cell below each heading, if the row is laid out as its headings are: it begins where they
 * begin, and each of its cells stands below one of them.
 */
export const placeValues = (row: SplitRow, columns: Columns): readonly Pick[] | undefined => {
  const spans = columns.flatMap(({ span }) => span ?? []);
  const values = valuesUnder(row.values, spans[0]?.from ?? -1);
  if (spans.length < columns.length || values.length === 0) return undefined;
  if (!values.every((value) => isAligned(spans, value))) return undefined;
  const below = spans.map((span) => values.filter((value) => isOver(span, value)));
  if (!columns.every((column, i) => isOrderly(column, below[i] ?? []))) return undefined;
  return spans.map((span, i) => pickOf(span, below[i] ?? [], row));
};
