import { breaksOf, isMoney, type Metric } from "../metrics/metric.ts";
import { countRatio, type Ratio } from "../statistics/countRatio.ts";
import type { Interval } from "../statistics/interval.ts";
import { type Difference, newcombe } from "../statistics/newcombe.ts";
import { poissonInterval } from "../statistics/poissonInterval.ts";
import type { Share } from "../statistics/share.ts";
import { type Trend, trend } from "../statistics/trend.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { type LeagueYearRow, yearsBack } from "./leagueYears.ts";

/** One metric of one body in one year; null sides where it has no figure. */
export interface CourseYear {
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** One metric of one body over the last years, a place for each. */
export type Course = readonly CourseYear[];

/** The course of each body up to a year; a body without any figure has a course of gaps. */
export const coursesOf = (
  rows: readonly LeagueYearRow[],
  last: number,
): ((body: string) => Course) => {
  const first = last - yearsBack + 1;
  const gaps: Course = Array.from({ length: yearsBack }, (_, at) => ({
    year: first + at,
    numerator: null,
    denominator: null,
  }));
  const courses = new Map<string, CourseYear[]>();
  for (const { body, year, numerator, denominator } of rows) {
    const course = courses.get(body) ?? [...gaps];
    course[year - first] = { year, numerator, denominator };
    courses.set(body, course);
  }
  return (body) => courses.get(body) ?? gaps;
};

export const courseValue = ({ numerator, denominator }: CourseYear, metric: Metric) => {
  if (metric.kind === "count" || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

const courseInterval = (
  { numerator, denominator }: CourseYear,
  metric: Metric,
): Interval | null => {
  if (numerator === null || isMoney(metric)) return null;
  return metric.kind === "count" ? poissonInterval(numerator) : wilson(numerator, denominator ?? 0);
};

/** Whether a metric clearly moved over its course, or why that cannot be said. */
export const trendOf = (course: Course, metric: Metric): Trend =>
  trend(
    course.map((at) => ({
      year: at.year,
      value: courseValue(at, metric),
      interval: courseInterval(at, metric),
    })),
    breaksOf(metric),
  );

export const changeRefusals = {
  missing: { zh: "有一年没有数字", en: "a year without a figure" },
  "no-denominator": {
    zh: "有一年无分母",
    en: "a year without a denominator",
  },
  impossible: {
    zh: "有一年数字自相矛盾",
    en: "a year whose figures contradict each other",
  },
  nothing: { zh: "上年为 0，没有倍数", en: "from 0 there is no ratio" },
  money: { zh: "金额不是件数，不估计区间", en: "money is not a count, so no interval is given" },
} as const satisfies Record<string, Text>;

export type ChangeRefusal = keyof typeof changeRefusals;

/** The last year of a course against the one before: shares differ, counts have a ratio. */
export type Change =
  | ({ readonly kind: "rate" } & Difference)
  | ({ readonly kind: "count" } & Ratio)
  | { readonly kind: "none"; readonly cannot: ChangeRefusal };

const none = (cannot: ChangeRefusal): Change => ({ kind: "none", cannot });

const countChange = (before: number, after: number): Change => {
  const change = countRatio(before, after);
  return change ? { kind: "count", ...change } : none("nothing");
};

const shareOf = ({ numerator, denominator }: CourseYear): Share => ({
  x: numerator ?? 0,
  n: denominator ?? 0,
});

const rateChange = (before: Share, after: Share): Change => {
  const change = newcombe(after, before);
  if (change) return { kind: "rate", ...change };
  const isImpossible = [before, after].some(({ x, n }) => x < 0 || x > n);
  return none(isImpossible ? "impossible" : "no-denominator");
};

export const changeOf = (course: Course, metric: Metric): Change => {
  const [before, after] = course.slice(-2);
  if (!before || !after || before.numerator === null || after.numerator === null) {
    return none("missing");
  }
  if (isMoney(metric)) return none("money");
  if (metric.kind === "count") return countChange(before.numerator, after.numerator);
  return rateChange(shareOf(before), shareOf(after));
};

/** Up or down where the interval leaves out no change at all. */
export const directionOf = (change: Change): "up" | "down" | "unclear" | null => {
  if (change.kind === "none") return null;
  const still = change.kind === "rate" ? 0 : 1;
  if (change.lower > still) return "up";
  return change.upper < still ? "down" : "unclear";
};
