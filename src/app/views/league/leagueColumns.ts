import type { Column } from "#app/components/DataTable/column.ts";
import { formatNumber, formatShare } from "#core/format/format.ts";
import type { Metric } from "#core/metrics/metric.ts";
import type { League, LeagueEntry } from "#core/query/league.ts";
import { type ReferenceKind } from "#core/query/reference.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";
import type { Shrunk } from "#core/statistics/empiricalBayes.ts";
import type { Language, Text } from "#core/text.ts";
import { type CourseColumnContext, courseColumns } from "./courseColumns.ts";

export interface LeagueColumnContext extends CourseColumnContext {
  readonly metric: Metric;
  readonly nameOf: (body: string) => string;
  readonly reference: ReferenceKind;
  /** The places a body may hold; null where they are not asked for. */
  readonly ranksOf: League["ranksOf"] | null;
  /** What a model makes of each rate; null where it is not asked for. */
  readonly estimateOf: ((body: string) => Shrunk | null) | null;
  /** Whether the league adds up more than one year. */
  readonly isSpan: boolean;
  /** Where few columns are in sight at once, what may be said of a rate comes before what it rests on. */
  readonly isCompact: boolean;
}

type LeagueColumn = Column<LeagueEntry>;

const tierOrder = { above: 2, indistinct: 1, below: 0 } as const;

const againstWords = {
  peers: { zh: "与同组合并值相比", en: "Against the pooled rate" },
  region: { zh: "与全地区合并值相比", en: "Against the region’s rate" },
  body: { zh: "与参照机关相比", en: "Against the chosen body" },
} as const satisfies Record<ReferenceKind, Text>;

const rankWords = {
  high: { zh: "名次范围（1 为最高，即最好）", en: "Rank range (1 is highest, the best)" },
  low: { zh: "名次范围（1 为最低，即最好）", en: "Rank range (1 is lowest, the best)" },
  neutral: { zh: "名次范围（1 为最高，不论好坏）", en: "Rank range (1 is highest, not best)" },
} as const satisfies Record<Metric["polarity"], Text>;

const reasonIn =
  (language: Language) =>
  (entry: LeagueEntry): string =>
    unrankedWords(entry)?.[language] ?? "";

const sidesColumn = (language: Language): LeagueColumn => ({
  id: "denominator",
  label: { zh: "分子\u00A0/ 分母", en: "Count\u00A0/ of" }[language],
  isNumber: true,
  value: ({ denominator }) => denominator,
  print: ({ numerator, denominator }) =>
    `${formatNumber(numerator ?? 0, language)} / ${formatNumber(denominator ?? 0, language)}`,
  blank: reasonIn(language),
});

/** A model's estimate beside the rate, and the middle 95 % of what it believes. */
const modelColumn = (
  estimateOf: (body: string) => Shrunk | null,
  { language }: LeagueColumnContext,
): LeagueColumn => ({
  id: "model",
  label: { zh: "收缩估计（模型）", en: "Shrunken estimate (a model)" }[language],
  isNumber: true,
  value: ({ body }) => estimateOf(body)?.value ?? null,
  print: ({ body }) => {
    const { value = 0, lower = 0, upper = 0 } = estimateOf(body) ?? {};
    return `${formatShare(value, language)} (${formatShare(lower, language)}–${formatShare(upper, language)})`;
  },
  blank: reasonIn(language),
});

const ranksColumn = (
  ranksOf: League["ranksOf"],
  { language, metric }: LeagueColumnContext,
): LeagueColumn => ({
  id: "ranks",
  label: rankWords[metric.polarity][language],
  value: ({ body }) => ranksOf(body)?.from ?? null,
  print: ({ body }) => {
    const range = ranksOf(body);
    return range ? `${range.from}–${range.to}` : "";
  },
  blank: reasonIn(language),
});

/** What a rate rests on and how sure it is; a row without one says why. */
const rateColumns = (context: LeagueColumnContext): readonly LeagueColumn[] => {
  const { language, reference, ranksOf, estimateOf, isCompact } = context;
  const blank = reasonIn(language);
  const interval: LeagueColumn = {
    id: "interval",
    label: { zh: "95% 区间（0–100%）", en: "95% interval (0–100%)" }[language],
    value: (entry) => entry.interval?.lower ?? null,
    blank,
  };
  const tier: LeagueColumn = {
    id: "tier",
    label: againstWords[reference][language],
    value: (entry) => (entry.tier ? tierOrder[entry.tier] : null),
    blank,
  };
  const sides = sidesColumn(language);
  return [
    ...(isCompact ? [tier, interval, sides] : [sides, interval, tier]),
    ...(ranksOf ? [ranksColumn(ranksOf, context)] : []),
    ...(estimateOf ? [modelColumn(estimateOf, context)] : []),
  ];
};

/** How many of a body's years of a span have the figure. */
const answeredColumn = (language: Language): LeagueColumn => ({
  id: "answered",
  label: { zh: "有数字的报告", en: "Reports with figures" }[language],
  isNumber: true,
  value: ({ answered }) => answered,
  print: ({ answered, reports }) => `${answered} / ${reports}`,
});

/** The columns of a league: a value, what it rests on, what may be said of it, and how it moved. */
export const leagueColumns = (context: LeagueColumnContext): readonly LeagueColumn[] => {
  const { metric, language, nameOf, isSpan } = context;
  const isRate = metric.kind === "rate";
  const format = isRate ? formatShare : formatNumber;
  return [
    {
      id: "name",
      label: { zh: "机关", en: "Body" }[language],
      value: ({ body }) => nameOf(body),
    },
    {
      id: "value",
      label: metric.label[language],
      isNumber: true,
      value: (entry) => entry.value,
      print: (entry) => format(entry.value ?? 0, language),
      blank: reasonIn(language),
    },
    ...(isRate ? rateColumns(context) : []),
    ...(isSpan ? [answeredColumn(language)] : []),
    ...courseColumns(context),
  ];
};
