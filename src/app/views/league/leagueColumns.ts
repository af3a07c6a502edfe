import { formatNumber, formatShare } from "#core/format/format.ts";
import type { Metric } from "#core/metrics/metric.ts";
import type { LeagueEntry } from "#core/query/league.ts";
import { unrankedWords } from "#core/sentences/unrankedWords.ts";
import type { Language, Text } from "#core/text.ts";
import type { Column } from "#app/components/DataTable/column.ts";

export interface LeagueColumnContext {
  readonly metric: Metric;
  readonly language: Language;
  readonly nameOf: (body: string) => string;
  readonly withRanks: boolean;
}

const tierOrder = { above: 2, indistinct: 1, below: 0 } as const;

type LeagueColumn = Column<LeagueEntry>;

/** What a rate rests on and how sure it is; a row without one says why. */
const rateColumns = (
  language: Language,
  reason: (entry: LeagueEntry) => string,
): Readonly<Record<"sides" | "interval" | "tier" | "ranks", LeagueColumn>> => {
  const t = (text: Text): string => text[language];
  return {
    sides: {
      id: "denominator",
      label: t({ zh: "分子 / 分母", en: "Count / of" }),
      isNumber: true,
      value: ({ denominator }) => denominator,
      print: ({ numerator, denominator }) =>
        `${numerator === null ? "—" : formatNumber(numerator, language)} / ${formatNumber(denominator ?? 0, language)}`,
      blank: reason,
    },
    interval: {
      id: "interval",
      label: t({ zh: "95% 区间", en: "95% interval" }),
      value: (entry) => entry.interval?.lower ?? null,
      print: ({ interval }) =>
        interval
          ? `${formatShare(interval.lower, language)}–${formatShare(interval.upper, language)}`
          : "",
      blank: reason,
    },
    tier: {
      id: "tier",
      label: t({ zh: "与合并值相比", en: "Against the pooled rate" }),
      value: (entry) => (entry.tier ? tierOrder[entry.tier] : null),
      blank: reason,
    },
    ranks: {
      id: "ranks",
      label: t({ zh: "名次范围", en: "Rank range" }),
      value: (entry) => entry.ranks?.from ?? null,
      print: ({ ranks }) => (ranks ? `${ranks.from}–${ranks.to}` : ""),
      blank: reason,
    },
  };
};

/** The columns of a league: for a rate its two sides, its interval and its tier; for a count its number. */
export const leagueColumns = ({
  metric,
  language,
  nameOf,
  withRanks,
}: LeagueColumnContext): readonly LeagueColumn[] => {
  const isRate = metric.kind === "rate";
  const format = isRate ? formatShare : formatNumber;
  const reason = (entry: LeagueEntry): string => unrankedWords(entry)?.[language] ?? "";
  const name: LeagueColumn = {
    id: "name",
    label: { zh: "机关", en: "Body" }[language],
    value: ({ body }) => nameOf(body),
  };
  const value: LeagueColumn = {
    id: "value",
    label: metric.label[language],
    isNumber: true,
    value: (entry) => entry.value,
    print: (entry) => format(entry.value ?? 0, language),
    blank: reason,
  };
  if (!isRate) return [name, value];
  const { sides, interval, tier, ranks } = rateColumns(language, reason);
  return [name, value, sides, interval, tier, ...(withRanks ? [ranks] : [])];
};
