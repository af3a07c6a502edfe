import { type Metric, type Polarity } from "../metrics/metric.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { Interval } from "../statistics/interval.ts";
import { type RankRange, rankRanges } from "../statistics/rankRanges.ts";
import { reverseRanks } from "../statistics/reverseRanks.ts";
import type { Tier } from "../statistics/tier.ts";
import type { View } from "../view/view.ts";
import type { LeagueRow } from "./leagueTable.ts";
import { intervalOf, type Reference, referenceOf, tierAgainst } from "./reference.ts";

/** Why a body has no place in the order. */
export type Unranked = "below-minimum" | "no-denominator" | "blank" | "other-format" | "impossible";

/** A body in the league: what it answered, how sure that is, and what may be said of it. */
export interface LeagueEntry extends LeagueRow {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Its interval tells, however small the denominator; null without a reference or without a rate. */
  readonly tier: Tier | null;
  readonly unranked: Unranked | null;
}

export interface League {
  readonly entries: readonly LeagueEntry[];
  /** The places a body may hold; null for one that is not ranked. */
  readonly ranksOf: (body: string) => RankRange | null;
  readonly reference: Reference | null;
  readonly minimum: number;
}

export const minimumOf = (metric: Metric, view: Pick<View, "minimum">): number =>
  metric.kind === "rate" ? (view.minimum ?? metric.minimum) : 0;

const valueOf = ({ numerator, denominator }: LeagueRow, metric: Metric): number | null => {
  if (metric.kind === "count" || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

const unrankedOf = (row: LeagueRow, metric: Metric, minimum: number): Unranked | null => {
  if (row.answered === 0) return row.fitting === 0 ? "other-format" : "blank";
  if (metric.kind === "count") return null;
  const { numerator, denominator } = row;
  if (numerator === null || denominator === null) return "blank";
  if (numerator < 0 || numerator > denominator) return "impossible";
  if (denominator === 0) return "no-denominator";
  return denominator < minimum ? "below-minimum" : null;
};

/** Place 1 is the best; where neither end is better, the highest. */
const placesOf = (intervals: readonly (Interval | null)[], polarity: Polarity) => {
  const ranges = rankRanges(intervals);
  return polarity === "low" ? reverseRanks(ranges) : ranges;
};

/** Worked out when one is first asked for: a table shows no ranks unless its reader wants them. */
const ranksWhenAsked = (
  rows: readonly LeagueRow[],
  intervals: readonly (Interval | null)[],
  polarity: Polarity,
): League["ranksOf"] => {
  let known: ReadonlyMap<string, RankRange | null> | null = null;
  const workOut = () => {
    const places = placesOf(intervals, polarity);
    return new Map(rows.map(({ body }, i) => [body, places[i] ?? null]));
  };
  return (body) => (known ??= workOut()).get(body) ?? null;
};

/** Puts intervals, tiers and rank ranges on the rows of `leagueTable`. */
export const league = (
  rows: readonly LeagueRow[],
  view: View,
  asked: Reference | null = referenceOf(rows),
): League => {
  const metric = metricOf(view.metric);
  const minimum = minimumOf(metric, view);
  const reference = metric.kind === "rate" ? asked : null;
  const unranked = rows.map((row) => unrankedOf(row, metric, minimum));
  const intervals = rows.map((row) => (metric.kind === "rate" ? intervalOf(row) : null));
  return {
    minimum,
    reference,
    ranksOf: ranksWhenAsked(
      rows,
      intervals.map((interval, i) => (unranked[i] ? null : interval)),
      metric.polarity,
    ),
    // Spreading each row takes V8 80 ms for 3,000 of them; naming its parts takes less than one.
    entries: rows.map((row, i) => ({
      body: row.body,
      reports: row.reports,
      answered: row.answered,
      fitting: row.fitting,
      numerator: row.numerator,
      denominator: row.denominator,
      blank: row.blank,
      doubtful: row.doubtful,
      value: valueOf(row, metric),
      interval: intervals[i] ?? null,
      tier: reference && tierAgainst(row, reference, intervals[i]),
      unranked: unranked[i] ?? null,
    })),
  };
};

/** Whether a tier is good or bad news, by the polarity of the metric. */
export const judgement = (at: Tier, polarity: Polarity): "better" | "worse" | "neither" => {
  if (at === "indistinct" || polarity === "neutral") return "neither";
  return (at === "above") === (polarity === "high") ? "better" : "worse";
};
