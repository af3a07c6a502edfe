import { type Metric, type Polarity } from "../metrics/metric.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { Interval } from "../statistics/interval.ts";
import { pooled } from "../statistics/pooled.ts";
import { type RankRange, rankRanges } from "../statistics/rankRanges.ts";
import { type Tier, tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import type { View } from "../view/view.ts";
import type { LeagueRow } from "./leagueTable.ts";

/** Why a body has no place in the order. */
export type Unranked = "below-minimum" | "no-denominator" | "blank" | "impossible";

/** A body in the league: what it answered, how sure that is, and what may be said of it. */
export interface LeagueEntry extends LeagueRow {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly tier: Tier | null;
  readonly ranks: RankRange | null;
  readonly unranked: Unranked | null;
}

/** What rates are held against, as sums. */
export interface Reference {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

export interface League {
  readonly entries: readonly LeagueEntry[];
  readonly reference: Reference | null;
  readonly minimum: number;
}

export const minimumOf = (metric: Metric, view: View): number =>
  metric.kind === "rate" ? (view.minimum ?? metric.minimum) : 0;

const valueOf = ({ numerator, denominator }: LeagueRow, metric: Metric): number | null => {
  if (metric.kind === "count" || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

const unrankedOf = (row: LeagueRow, metric: Metric, minimum: number): Unranked | null => {
  if (row.answered === 0) return "blank";
  if (metric.kind === "count") return null;
  const { numerator, denominator } = row;
  if (numerator === null || denominator === null) return "blank";
  if (denominator === 0) return "no-denominator";
  if (numerator < 0 || numerator > denominator) return "impossible";
  return denominator < minimum ? "below-minimum" : null;
};

const intervalOf = ({ numerator, denominator }: LeagueRow): Interval | null =>
  numerator === null || denominator === null ? null : wilson(numerator, denominator);

/** The pooled rate of the rows whose rate is possible. */
export const referenceOf = (rows: readonly LeagueRow[]): Reference | null => {
  const sides = rows.flatMap(({ numerator, denominator }) =>
    numerator !== null && denominator !== null && numerator <= denominator
      ? [{ x: numerator, n: denominator }]
      : [],
  );
  const value = pooled(sides);
  return value === null
    ? null
    : {
        value,
        numerator: sides.reduce((total, { x }) => total + x, 0),
        denominator: sides.reduce((total, { n }) => total + n, 0),
      };
};

/** Puts intervals, tiers and rank ranges on the rows of `leagueTable`. */
export const league = (
  rows: readonly LeagueRow[],
  view: View,
  reference: Reference | null = referenceOf(rows),
): League => {
  const metric = metricOf(view.metric);
  const minimum = minimumOf(metric, view);
  const unranked = rows.map((row) => unrankedOf(row, metric, minimum));
  const intervals = rows.map((row) => (metric.kind === "rate" ? intervalOf(row) : null));
  const ranks = rankRanges(intervals.map((interval, i) => (unranked[i] ? null : interval)));
  return {
    minimum,
    reference: metric.kind === "rate" ? reference : null,
    entries: rows.map((row, i) => {
      const interval = intervals[i] ?? null;
      return {
        ...row,
        value: valueOf(row, metric),
        interval,
        tier: interval && reference ? tier(interval, reference.value) : null,
        ranks: ranks[i] ?? null,
        unranked: unranked[i] ?? null,
      };
    }),
  };
};

/** Whether a tier is good or bad news, by the polarity of the metric. */
export const judgement = (at: Tier, polarity: Polarity): "better" | "worse" | "neither" => {
  if (at === "indistinct" || polarity === "neutral") return "neither";
  return (at === "above") === (polarity === "high") ? "better" : "worse";
};
