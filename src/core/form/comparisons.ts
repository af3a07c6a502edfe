import { type CellId, cellOf, cells } from "./cells.ts";
import { requestRows } from "./formulas.ts";

const disputeTotals = ["review", "direct-suit", "post-review-suit"].map(
  (row) => `disputes.${row}.total`,
);

const requestTotals = requestRows.map((row) => `requests.${row}.total`);

const disclosureCells = cells.flatMap(({ id, table }) => (table === "disclosure" ? [id] : []));

const decisions = ["licences", "penalties", "coercive-measures"].map(
  (row) => `disclosure.${row}.decisions`,
);

/** What an aggregate report adds up from its members: all that both forms count alike, and table 二. */
export const rollUpCells: readonly CellId[] = cells.flatMap(({ id, table }) =>
  table === "disclosure" || table === "requests" || table === "disputes" ? [id] : [],
);

/** What one member alone may have to report. */
export const soleCells = [
  ...disclosureCells,
  ...requestTotals,
  ...disputeTotals,
] as readonly CellId[];

/** Counts that seldom move by an order of magnitude between two years. */
export const yearlyCells = [
  ...disclosureCells,
  "requests.received.total",
  "requests.carried-in.total",
  "requests.granted.total",
  "requests.closed.total",
  "requests.carried-out.total",
  ...disputeTotals,
] as readonly CellId[];

/** Counts that bodies of one level and sector have in common. */
export const peerCells = ["requests.received.total", ...decisions] as readonly CellId[];

/** How large a change is looked at, and from which count on; a thousandfold one betrays a unit. */
export const suddenChanges = [
  { floor: 20, times: 5 },
  { floor: 1, times: 1000 },
] as const;

/** What peers must have in common use before a zero among them is looked at. */
export const silence = { median: 100, peers: 5 } as const;

/** Money is rounded differently from report to report: to a hundred yuan two amounts are the same. */
export const moneyTolerance = 0.01;

/** How far apart two prints of one number may be. */
export const toleranceOf = (id: CellId): number =>
  cellOf(id).columnOf.decimal ? moneyTolerance : 1e-6;

/** How close two numbers must be to be one fact in two prints. */
export const nearlyEqual = 0.01;
