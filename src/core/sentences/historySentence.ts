import { formatNumber, formatShare } from "../format/format.ts";
import type { Metric } from "../metrics/metric.ts";
import { courseValue, trendOf } from "../query/course.ts";
import type { SeriesRow } from "../query/series.ts";
import { trendRefusals } from "../statistics/trend.ts";
import type { Language, Text } from "../text.ts";

const movements = {
  rising: { zh: "近五年明显上升", en: "clearly rising over five years" },
  falling: { zh: "近五年明显下降", en: "clearly falling over five years" },
  none: { zh: "近五年没有明显变化", en: "no clear change over five years" },
} as const satisfies Record<string, Text>;

const printed = (row: SeriesRow, metric: Metric, language: Language): string => {
  const value = courseValue(row, metric) ?? 0;
  return metric.kind === "rate" ? formatShare(value, language) : formatNumber(value, language);
};

/** First and last year with a number, as words. */
const ends = (rows: readonly SeriesRow[], metric: Metric): Text | null => {
  const known = rows.filter((row) => courseValue(row, metric) !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const one = (row: SeriesRow, language: Language) => printed(row, metric, language);
  return first === last
    ? {
        zh: `${last.year} 年 ${one(last, "zh")}`,
        en: `${one(last, "en")} in ${last.year}`,
      }
    : {
        zh: `${first.year} 年 ${one(first, "zh")}，${last.year} 年 ${one(last, "zh")}`,
        en: `${one(first, "en")} in ${first.year}, ${one(last, "en")} in ${last.year}`,
      };
};

const nothing: Text = { zh: "没有可用的数字", en: "no usable figure" };

/** One metric of a body over its years: a title that says whether it moved, and what that rests on. */
export const historySentence = (
  rows: readonly SeriesRow[],
  metric: Metric,
): { readonly title: Text; readonly basis: Text } => {
  const found = trendOf(rows.slice(-5), metric);
  const span = ends(rows, metric) ?? nothing;
  const { label } = metric;
  const movement = "cannot" in found ? span : movements[found.direction];
  const basis = "cannot" in found ? trendRefusals[found.cannot] : span;
  return {
    title: { zh: `${label.zh}：${movement.zh}`, en: `${label.en}: ${movement.en}` },
    basis,
  };
};
