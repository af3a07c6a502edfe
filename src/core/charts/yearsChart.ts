import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { Metric } from "../metrics/metric.ts";
import { wilson } from "../statistics/wilson.ts";
import { countAxis, namedAxis, shareAxis } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { loneIntervals } from "./loneIntervals.ts";
import { formatNumber, formatRate } from "../format/format.ts";
import {
  height,
  highestOf,
  labelled,
  margin,
  marginRight,
  mostOfBar,
  placedRates,
  type YearPoint,
  type YearSums,
} from "./yearLabels.ts";
import { noDenominator, noFigure } from "../format/noValue.ts";

type Kind = Pick<Metric, "kind">;

const pointOf = (row: YearSums, metric: Kind): YearPoint => {
  const { numerator, denominator, year } = row;
  if (metric.kind === "count") return { year, value: numerator, lower: null, upper: null, row };
  if (numerator === null || !denominator)
    return { year, value: null, lower: null, upper: null, row };
  const interval = wilson(numerator, denominator);
  return {
    year,
    value: numerator / denominator,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    row,
  };
};

const describe = (point: YearPoint, metric: Kind, context: ChartContext): string => {
  const { language } = context;
  const { value, year, row } = point;
  const of = language === "zh" ? `${year} 年：` : `${year}: `;
  if (value === null) {
    return `${of}${say(row.denominator === 0 ? noDenominator : noFigure, context)}`;
  }
  if (metric.kind === "count") return `${of}${formatNumber(value, language)}`;
  return `${of}${formatRate(row.numerator ?? 0, row.denominator ?? 0, language)}`;
};

/** The interval around a rate as a pale band: an unseen floor, and the height above it. */
const band = (
  points: readonly YearPoint[],
  { theme }: ChartContext,
): readonly LineSeriesOption[] => {
  const layer = { type: "line", stack: "interval", symbol: "none", silent: true } as const;
  return [
    { ...layer, lineStyle: { opacity: 0 }, data: points.map(({ lower }) => lower) },
    {
      ...layer,
      lineStyle: { opacity: 0 },
      areaStyle: { color: theme.accent, opacity: 0.14 },
      data: points.map(({ lower, upper }) =>
        lower === null || upper === null ? null : upper - lower,
      ),
      ...loneIntervals(
        points.map(({ year, lower, upper }) => ({
          year,
          interval: lower === null || upper === null ? null : { lower, upper },
        })),
        { color: theme.accent, opacity: 0.3, width: 6 },
      ),
    },
  ];
};

const drawn = (
  points: readonly YearPoint[],
  isRate: boolean,
  context: ChartContext,
): LineSeriesOption | BarSeriesOption => {
  const { accent } = context.theme;
  const shared = {
    label: labelled(points, isRate, context),
    itemStyle: { color: accent },
  };
  return isRate
    ? {
        ...shared,
        type: "line",
        data: placedRates(points, context),
        symbol: "circle",
        symbolSize: 8,
        lineStyle: { color: accent, width: 2.5 },
      }
    : { ...shared, type: "bar", data: points.map(({ value }) => value), barMaxWidth: mostOfBar };
};

/** One metric year by year: a rate as a line in its interval, a count as bars. */
export const yearsChart = (
  rows: readonly YearSums[],
  metric: Kind,
  context: ChartContext,
): Chart => {
  const points = rows.map((row) => pointOf(row, metric));
  const isRate = metric.kind === "rate";
  const bands = isRate ? band(points, context) : [];
  const years = points.map(({ year }) => String(year));
  return {
    height,
    points: points.map((point, index) => ({
      series: bands.length,
      index,
      label: describe(point, metric, context),
    })),
    option: {
      animation: false,
      grid: { left: 8, right: marginRight(points, context), ...margin, outerBoundsMode: "same" },
      xAxis: namedAxis(context, years),
      yAxis: isRate ? shareAxis(context, highestOf(points)) : countAxis(context),
      series: [...bands, drawn(points, isRate, context)],
    },
  };
};
