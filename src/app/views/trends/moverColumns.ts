import type { Column } from "#app/components/DataTable/column.ts";
import { formatChange, formatPoints } from "#core/format/format.ts";
import type { Metric } from "#core/metrics/metric.ts";
import { directionOf, emptiness, type TrendLine, type TrendYear } from "#core/query/trendLines.ts";
import { trendWords } from "#core/sentences/trendSentence.ts";
import { trendRefusals } from "#core/statistics/trend.ts";
import type { Language } from "#core/text.ts";
import { printTrendValue, type TrendTableContext } from "./trendTable.ts";
import { noDenominator, noFigure } from "#core/format/noValue.ts";

interface MoverContext extends TrendTableContext {
  readonly metric: Metric;
}

const known = ({ years }: TrendLine): readonly TrendYear[] =>
  years.filter(({ value }) => value !== null);

const blankOf = (line: TrendLine, language: Language): string =>
  (emptiness(line) === "no-denominator" ? noDenominator : noFigure)[language];

/** A year with its value, as the first and the last of a line are printed. */
const printYear = (at: TrendYear | undefined, context: MoverContext): string =>
  at?.value == null ? "" : `${printTrendValue(at.value, context)} (${String(at.year)})`;

/** A slope that chance could explain is not printed. */
const slopeOf = ({ trend }: TrendLine): number | null =>
  "cannot" in trend || trend.direction === "none" ? null : trend.slope;

const unclear = { zh: "不明显", en: "not clear" };

/** The columns of the table of movers. */
export const moverColumns = (context: MoverContext): readonly Column<TrendLine>[] => {
  const { metric, language, nameOf } = context;
  return [
    { id: "name", label: { zh: "名称", en: "Name" }[language], value: ({ key }) => nameOf(key) },
    {
      id: "trend",
      isShort: true,
      label: { zh: "近五年走势", en: "Last five years" }[language],
      value: (line) => trendWords[directionOf(line)][language],
    },
    {
      id: "first",
      label: { zh: "最早", en: "First" }[language],
      isNumber: true,
      value: (line) => known(line)[0]?.value ?? null,
      print: (line) => printYear(known(line)[0], context),
      blank: (line) => blankOf(line, language),
    },
    {
      id: "last",
      label: { zh: "最近", en: "Latest" }[language],
      isNumber: true,
      value: (line) => known(line).at(-1)?.value ?? null,
      print: (line) => printYear(known(line).at(-1), context),
      blank: (line) => blankOf(line, language),
    },
    {
      id: "slope",
      label: { zh: "每年", en: "Per year" }[language],
      isNumber: true,
      value: slopeOf,
      print: (line) => {
        const slope = slopeOf(line) ?? 0;
        return metric.kind === "rate"
          ? formatPoints(slope, language)
          : formatChange(Math.round(slope * 10) / 10, language);
      },
      blank: ({ trend }) => ("cannot" in trend ? trendRefusals[trend.cannot] : unclear)[language],
    },
  ];
};
