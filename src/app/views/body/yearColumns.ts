import { formatNumber, formatShare } from "#core/format/format.ts";
import type { Metric } from "#core/metrics/metric.ts";
import type { SeriesRow } from "#core/query/series.ts";
import type { Language, Text } from "#core/text.ts";
import type { Column } from "#app/components/DataTable/column.ts";
import { noDenominator, noFigure } from "#core/format/noValue.ts";

/** The figures behind a chart of years as a table. */
export const yearColumns = (metric: Metric, language: Language): readonly Column<SeriesRow>[] => {
  const t = (text: Text): string => text[language];
  const reason = ({ reports, denominator }: SeriesRow): string => {
    if (reports === 0) return t({ zh: "没有报告", en: "no report" });
    return denominator === 0 ? t(noDenominator) : t(noFigure);
  };
  const year: Column<SeriesRow> = {
    id: "year",
    label: t({ zh: "年度", en: "Year" }),
    value: ({ year: at }) => String(at),
  };
  if (metric.kind === "count") {
    return [
      year,
      {
        id: "value",
        label: t(metric.label),
        isNumber: true,
        value: ({ numerator }) => numerator,
        blank: reason,
      },
    ];
  }
  return [
    year,
    {
      id: "value",
      label: t(metric.label),
      isNumber: true,
      value: ({ numerator, denominator }) =>
        numerator === null || !denominator ? null : numerator / denominator,
      print: ({ numerator, denominator }) =>
        formatShare((numerator ?? 0) / (denominator ?? 1), language),
      blank: reason,
    },
    {
      id: "sides",
      label: t({ zh: "分子 / 分母", en: "Count / of" }),
      isNumber: true,
      value: ({ denominator }) => denominator,
      print: ({ numerator, denominator }) =>
        `${formatNumber(numerator ?? 0, language)} / ${formatNumber(denominator ?? 0, language)}`,
      blank: reason,
    },
  ];
};
