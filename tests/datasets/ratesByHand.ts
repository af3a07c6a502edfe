import type { SheetTables } from "./sheetNumbers.ts";
import { added, type Sides, wilsonByHand } from "./zoneSheets.ts";

const applicants = [0, 1, 2, 3, 4, 5];

/** Every rate by hand, by the words of the form: what is counted, and of what. */
export const ratesOf = (tables: SheetTables | null): readonly Sides[] => {
  const requests = tables?.get("requests");
  const cell = (row: string, column = 6) => requests?.get(row)?.[column];
  const rows = (start: string) =>
    [...(requests?.keys() ?? [])].filter((row) => row.startsWith(start)).map((row) => cell(row));
  const dispute = (row: string, column: number) => tables?.get("disputes")?.get(row)?.[column];
  const suits = (column: number) => [
    dispute("direct-suit", column),
    dispute("post-review-suit", column),
  ];
  const less = (whole: number | null, part: number | null) =>
    whole === null || part === null ? null : whole - part;
  const closed = added([cell("closed")]);
  const reviews = added([dispute("review", 4)]);
  return [
    { x: added([cell("granted"), cell("partial")]), n: closed },
    { x: added([cell("granted")]), n: closed },
    { x: added(rows("refused-")), n: closed },
    { x: added(rows("unavailable-")), n: closed },
    { x: added(rows("declined-")), n: closed },
    { x: added([cell("declined-complaint")]), n: closed },
    { x: added([cell("carried-out")]), n: added([cell("received"), cell("carried-in")]) },
    { x: reviews, n: closed },
    { x: added(suits(4)), n: closed },
    { x: added([dispute("review", 1)]), n: less(reviews, added([dispute("review", 3)])) },
    { x: added(suits(1)), n: less(added(suits(4)), added(suits(3))) },
    { x: added([dispute("post-review-suit", 4)]), n: reviews },
    ...applicants.map((column) => ({
      x: added([cell("received", column)]),
      n: added([cell("received")]),
    })),
  ];
};

/** Newcombe's interval of a difference, written out; null where either side has no rate. */
export const differenceByHand = (a: Sides, b: Sides): { lower: number; upper: number } | null => {
  if (a.x === null || b.x === null || !a.n || !b.n || a.x > a.n || b.x > b.n) return null;
  const [p, q] = [a.x / a.n, b.x / b.n];
  const [first, second] = [wilsonByHand(a.x, a.n), wilsonByHand(b.x, b.n)];
  return {
    lower: p - q - Math.hypot(p - first.lower, second.upper - q),
    upper: p - q + Math.hypot(first.upper - p, q - second.lower),
  };
};

export const isClear = ({ lower, upper }: { lower: number; upper: number }): boolean =>
  lower > 0 || upper < 0;
