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

/** The columns of a league: for a rate its two sides, its interval and its tier; for a count its number. */
export const leagueColumns = ({
  metric,
  language,
  nameOf,
  withRanks,
}: LeagueColumnContext): readonly Column<LeagueEntry>[] => {
  const t = (text: Text): string => text[language];
  const isRate = metric.kind === "rate";
  const reason = (entry: LeagueEntry): string => {
    const words = unrankedWords(entry);
    return words ? t(words) : "";
  };
  const name: Column<LeagueEntry> = {
    id: "name",
    label: t({ zh: "机关", en: "Body" }),
    value: ({ body }) => nameOf(body),
  };
  const value: Column<LeagueEntry> = {
    id: "value",
    label: t(metric.label),
    isNumber: true,
    value: (entry) => entry.value,
    print: (entry) =>
      isRate ? formatShare(entry.value ?? 0, language) : formatNumber(entry.value ?? 0, language),
    blank: reason,
  };
  const sides: Column<LeagueEntry> = {
    id: "denominator",
    label: t({ zh: "分子 / 分母", en: "Count / of" }),
    isNumber: true,
    value: ({ denominator }) => denominator,
    print: ({ numerator, denominator }) =>
      `${numerator === null ? "—" : formatNumber(numerator, language)} / ${formatNumber(denominator ?? 0, language)}`,
    blank: reason,
  };
  const interval: Column<LeagueEntry> = {
    id: "interval",
    label: t({ zh: "95% 区间", en: "95% interval" }),
    value: (entry) => entry.interval?.lower ?? null,
    print: (entry) =>
      entry.interval
        ? `${formatShare(entry.interval.lower, language)}–${formatShare(entry.interval.upper, language)}`
        : "",
    blank: reason,
  };
  const tier: Column<LeagueEntry> = {
    id: "tier",
    label: t({ zh: "与合并值相比", en: "Against the pooled rate" }),
    value: (entry) => (entry.tier ? tierOrder[entry.tier] : null),
    blank: reason,
  };
  const ranks: Column<LeagueEntry> = {
    id: "ranks",
    label: t({ zh: "名次范围", en: "Rank range" }),
    value: (entry) => entry.ranks?.from ?? null,
    print: (entry) => (entry.ranks ? `${entry.ranks.from}–${entry.ranks.to}` : ""),
    blank: reason,
  };
  if (!isRate) return [name, value];
  return [name, value, sides, interval, tier, ...(withRanks ? [ranks] : [])];
};
