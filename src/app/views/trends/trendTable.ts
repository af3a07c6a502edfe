import type { ChartTable } from "#app/components/ChartFrame/chartTable.ts";
import type { Column } from "#app/components/DataTable/column.ts";
import { formatNumber, formatShare } from "#core/format/format.ts";
import type { TrendLine } from "#core/query/trendLines.ts";
import { directionOf } from "#core/query/trendLines.ts";
import { trendWords } from "#core/sentences/trendSentence.ts";
import { trendRefusals } from "#core/statistics/trend.ts";
import type { Language } from "#core/text.ts";
import { noDenominator, noFigure } from "#core/format/noValue.ts";

export interface TrendTableContext {
  /** Whether the values are rates as they are, not counts or indices. */
  readonly isShare: boolean;
  readonly language: Language;
  readonly nameOf: (key: string) => string;
}

export const printTrendValue = (
  value: number,
  { isShare, language }: Pick<TrendTableContext, "isShare" | "language">,
): string =>
  isShare ? formatShare(value, language) : formatNumber(Math.round(value * 10) / 10, language);

/** The lines as a table: a column a year, and the trend in words. */
export const trendTable = (
  lines: readonly TrendLine[],
  context: TrendTableContext,
): ChartTable<TrendLine> => {
  const { language, nameOf } = context;
  const years = (lines[0]?.years ?? []).map(({ year }, at): Column<TrendLine> => ({
    id: `year-${year}`,
    label: String(year),
    isNumber: true,
    value: (line) => line.years[at]?.value ?? null,
    print: (line) => printTrendValue(line.years[at]?.value ?? 0, context),
    blank: (line) => (line.years[at]?.row?.denominator === 0 ? noDenominator : noFigure)[language],
  }));
  return {
    rows: lines,
    rowKey: ({ key }) => key,
    columns: [
      { id: "name", label: { zh: "名称", en: "Name" }[language], value: ({ key }) => nameOf(key) },
      ...years,
      {
        id: "trend",
        label: { zh: "近五年走势", en: "Last five years" }[language],
        value: (line) =>
          "cannot" in line.trend
            ? trendRefusals[line.trend.cannot][language]
            : trendWords[directionOf(line)][language],
      },
    ],
  };
};
