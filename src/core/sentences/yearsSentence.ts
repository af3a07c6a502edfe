import { formatNumber, formatShare } from "../format/format.ts";
import type { Metric } from "../metrics/metric.ts";
import type { SeriesRow } from "../query/series.ts";
import { newcombe } from "../statistics/newcombe.ts";
import type { Language, Text } from "../text.ts";

type YearSums = Pick<SeriesRow, "year" | "numerator" | "denominator">;

const valueOf = ({ numerator, denominator }: YearSums, isRate: boolean): number | null => {
  if (!isRate || numerator === null) return numerator;
  return denominator ? numerator / denominator : null;
};

type Move = "rose" | "fell" | "same" | "unclear";

const verbs = {
  rose: { zh: "升至", en: "rose to" },
  fell: { zh: "降至", en: "fell to" },
  same: { zh: "仍为", en: "stayed at" },
  unclear: { zh: "无明显变化，为", en: "shows no clear change at" },
} as const satisfies Record<Move, Text>;

/** A rate moves only when the interval of the difference is clear of zero; a count is what it is. */
const moveOf = (first: YearSums, last: YearSums, isRate: boolean): Move => {
  if (!isRate) {
    const change = (last.numerator ?? 0) - (first.numerator ?? 0);
    if (change === 0) return "same";
    return change > 0 ? "rose" : "fell";
  }
  const change = newcombe(
    { x: last.numerator ?? 0, n: last.denominator ?? 0 },
    { x: first.numerator ?? 0, n: first.denominator ?? 0 },
  );
  if (!change || (change.lower <= 0 && change.upper >= 0)) return "unclear";
  return change.difference > 0 ? "rose" : "fell";
};

/** From the first to the last year with a figure, in one sentence. */
export const yearsSentence = (
  rows: readonly YearSums[],
  { label, kind }: Pick<Metric, "label" | "kind">,
): Text => {
  const isRate = kind === "rate";
  const known = rows.filter((row) => valueOf(row, isRate) !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return { zh: `${label.zh}：没有数字`, en: `${label.en}: no figures` };
  const print = (row: YearSums, language: Language): string => {
    const value = valueOf(row, isRate) ?? 0;
    return isRate ? formatShare(value, language) : formatNumber(value, language);
  };
  if (first === last) {
    return {
      zh: `${first.year} 年${label.zh} ${print(first, "zh")}`,
      en: `${label.en}: ${print(first, "en")} in ${first.year}`,
    };
  }
  const verb = verbs[moveOf(first, last, isRate)];
  return {
    zh: `${label.zh}：${first.year} 年 ${print(first, "zh")}，${last.year} 年${verb.zh} ${print(last, "zh")}`,
    en: `${label.en} ${verb.en} ${print(last, "en")} in ${last.year}, from ${print(first, "en")} in ${first.year}`,
  };
};
