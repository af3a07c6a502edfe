import { breaksOf, isMoney, type Metric } from "../metrics/metric.ts";
import { indexed } from "../statistics/indexed.ts";
import type { Interval } from "../statistics/interval.ts";
import { poissonInterval } from "../statistics/poissonInterval.ts";
import { trend, type Trend } from "../statistics/trend.ts";
import { wilson } from "../statistics/wilson.ts";
import type { SeriesRow } from "./series.ts";

/** The sums of one year of a line. */
export type LineRow = Pick<SeriesRow, "key" | "year" | "numerator" | "denominator">;

export interface TrendYear {
  readonly year: number;
  readonly value: number | null;
  readonly interval: Interval | null;
  /** The sums behind the value; null in a year without a report. */
  readonly row: LineRow | null;
}

/** One body, region, level or sector over every year, and whether its last five clearly move. */
export interface TrendLine {
  readonly key: string;
  readonly years: readonly TrendYear[];
  readonly trend: Trend;
}

const markedYears = 5;

const yearOf = (year: number, row: LineRow | null, metric: Metric): TrendYear => {
  const numerator = row?.numerator ?? null;
  if (numerator === null) return { year, value: null, interval: null, row };
  if (metric.kind === "count") {
    const interval = isMoney(metric) ? null : poissonInterval(numerator);
    return { year, value: numerator, interval, row };
  }
  const denominator = row?.denominator ?? 0;
  const value = denominator ? numerator / denominator : null;
  return { year, value, interval: wilson(numerator, denominator), row };
};

const asIndex = (years: readonly TrendYear[]): readonly TrendYear[] => {
  const base = years.findIndex(({ value }) => value !== null && value !== 0);
  const values = indexed(
    years.map(({ value }) => value),
    base,
  );
  return years.map((year, i) => ({ ...year, value: values[i] ?? null, interval: null }));
};

const gathered = (rows: readonly LineRow[]): ReadonlyMap<string, readonly LineRow[]> => {
  const byKey = new Map<string, LineRow[]>();
  for (const row of rows) {
    const own = byKey.get(row.key);
    if (own) own.push(row);
    else byKey.set(row.key, [row]);
  }
  return byKey;
};

const yearsOf = (rows: readonly LineRow[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);

interface Drawn {
  readonly metric: Metric;
  /** Whether each line is 100 in its first year with a number. */
  readonly isIndex: boolean;
  /** By default those of the rows. */
  readonly years?: readonly number[];
}

/** Lines from the rows of `series`. */
export const trendLines = (
  rows: readonly LineRow[],
  { metric, isIndex, years = yearsOf(rows) }: Drawn,
): readonly TrendLine[] => {
  const byKey = gathered(rows);
  return [...byKey].map(([key, own]) => {
    const points = years.map((year) =>
      yearOf(year, own.find((row) => row.year === year) ?? null, metric),
    );
    return {
      key,
      years: isIndex ? asIndex(points) : points,
      trend: trend(points.slice(-markedYears), breaksOf(metric)),
    };
  });
};

/** The values of each line by year, without those that rest on so few cases that chance alone would spread them. */
export const valuesOf = (
  lines: readonly TrendLine[],
  minimum = 0,
): readonly (readonly (number | null)[])[] =>
  lines.map(({ years }) =>
    years.map(({ value, row }) => ((row?.denominator ?? 0) < minimum ? null : value)),
  );

/** Why a line has no point at all; null where it has one. */
export const emptiness = ({ years }: TrendLine): "no-denominator" | "no-figure" | null => {
  if (years.some(({ value }) => value !== null)) return null;
  return years.some(({ row }) => row?.denominator === 0) ? "no-denominator" : "no-figure";
};

export type Direction = "rising" | "falling" | "none" | "unknown";

export const directionOf = ({ trend: found }: TrendLine): Direction =>
  "cannot" in found ? "unknown" : found.direction;

/** How many lines go which way. */
export const directionsOf = (lines: readonly TrendLine[]): Readonly<Record<Direction, number>> => {
  const sizes = { rising: 0, falling: 0, none: 0, unknown: 0 };
  for (const line of lines) sizes[directionOf(line)] += 1;
  return sizes;
};

/** What a line may do, in the order of a table. */
export const directions = [
  "rising",
  "falling",
  "none",
  "unknown",
] as const satisfies readonly Direction[];

/** The slope of a line that clearly moves. */
const steepness = ({ trend: found }: TrendLine): number =>
  "cannot" in found || found.direction === "none" ? 0 : Math.abs(found.slope);

/** Lines that clearly rise, then those that fall, the steepest first; the others in the order given. */
export const moversFirst = (lines: readonly TrendLine[]): readonly TrendLine[] =>
  lines.toSorted(
    (a, b) =>
      directions.indexOf(directionOf(a)) - directions.indexOf(directionOf(b)) ||
      steepness(b) - steepness(a),
  );
