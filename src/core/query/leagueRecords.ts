import type { Metric } from "../metrics/metric.ts";
import { type Change, changeOf, type Course, directionOf, trendOf } from "./course.ts";
import type { League, LeagueEntry } from "./league.ts";

/** A league as it leaves the product: every number in full, and a word for every number that is not there. */
export interface LeagueRecord {
  readonly body: string;
  readonly name: string;
  readonly reports: number;
  readonly answered: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tier: string | null;
  readonly rank_from: number | null;
  readonly rank_to: number | null;
  /** A difference of shares, or a ratio of counts, against the year before, with its interval. */
  readonly change: number | null;
  readonly change_lower: number | null;
  readonly change_upper: number | null;
  /** up, down, unclear, or why there is no change to judge. */
  readonly change_state: string;
  /** rising, falling, none, or why five years cannot be judged. */
  readonly trend: string;
  /** ranked, counted (a count has no ranks), below-minimum, no-denominator, impossible, other-format, or the reason of the blank. */
  readonly state: string;
  readonly doubtful: number;
}

export const leagueFields = [
  "body",
  "name",
  "reports",
  "answered",
  "numerator",
  "denominator",
  "value",
  "lower",
  "upper",
  "tier",
  "rank_from",
  "rank_to",
  "change",
  "change_lower",
  "change_upper",
  "change_state",
  "trend",
  "state",
  "doubtful",
] as const satisfies readonly (keyof LeagueRecord)[];

const stateOf = ({ unranked, blank, interval }: LeagueEntry): string => {
  if (unranked === "blank") return blank ?? "blank";
  return unranked ?? (interval ? "ranked" : "counted");
};

const changeFields = (change: Change) => {
  if (change.kind === "none") {
    const { cannot } = change;
    return { change: null, change_lower: null, change_upper: null, change_state: cannot };
  }
  return {
    change: change.kind === "rate" ? change.difference : change.ratio,
    change_lower: change.lower,
    change_upper: change.upper,
    change_state: directionOf(change) ?? "unclear",
  };
};

const trendField = (course: Course, metric: Metric): string => {
  const trend = trendOf(course, metric);
  return "cannot" in trend ? trend.cannot : trend.direction;
};

export interface RecordContext {
  readonly metric: Metric;
  readonly nameOf: (body: string) => string;
  readonly courseOf: (body: string) => Course;
}

export const leagueRecords = (
  { entries, ranksOf }: League,
  { metric, nameOf, courseOf }: RecordContext,
): readonly LeagueRecord[] =>
  entries.map((entry) => ({
    body: entry.body,
    name: nameOf(entry.body),
    reports: entry.reports,
    answered: entry.answered,
    numerator: entry.numerator,
    denominator: entry.denominator,
    value: entry.value,
    lower: entry.interval?.lower ?? null,
    upper: entry.interval?.upper ?? null,
    tier: entry.tier,
    rank_from: ranksOf(entry.body)?.from ?? null,
    rank_to: ranksOf(entry.body)?.to ?? null,
    ...changeFields(changeOf(courseOf(entry.body), metric)),
    trend: trendField(courseOf(entry.body), metric),
    state: stateOf(entry),
    doubtful: entry.doubtful,
  }));
