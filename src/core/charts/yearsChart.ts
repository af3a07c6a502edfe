import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { Metric } from "../metrics/metric.ts";
import type { SeriesRow } from "../query/series.ts";
import { wilson } from "../statistics/wilson.ts";
import { countAxis, labelStyle, namedAxis, shareAxis } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { loneIntervals } from "./loneIntervals.ts";
import { roomForLabels } from "./roomForLabels.ts";
import { formatCompact, formatNumber, formatRate, formatShare } from "../format/format.ts";
import { widthOfText } from "./widthOfText.ts";

type Kind = Pick<Metric, "kind">;

/** One year as sums. */
export type YearSums = Pick<SeriesRow, "year" | "numerator" | "denominator">;

interface YearPoint {
  readonly year: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly row: YearSums;
}

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

const noDenominator = { zh: "无分母", en: "no denominator" };
const noNumber = { zh: "无数字", en: "no figure" };

const describe = (point: YearPoint, metric: Kind, context: ChartContext): string => {
  const { language } = context;
  const { value, year, row } = point;
  const of = language === "zh" ? `${year} 年：` : `${year}: `;
  if (value === null) {
    return `${of}${say(row.denominator === 0 ? noDenominator : noNumber, context)}`;
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

/** The axis of values takes about four characters and the margins. */
const stepOf = (points: readonly YearPoint[], { width, theme }: ChartContext): number =>
  (width - 24 - 2.5 * theme.size) / Math.max(1, points.length);

const labelled = (points: readonly YearPoint[], isRate: boolean, context: ChartContext) => {
  const print = (value: number): string =>
    (isRate ? formatShare : formatCompact)(value, context.language);
  const named = roomForLabels({
    values: points.map(({ value }) => value),
    print,
    step: stepOf(points, context),
    size: context.theme.size,
  });
  return {
    ...labelStyle(context),
    show: true,
    position: "top" as const,
    color: context.theme.ink,
    textBorderColor: context.theme.ground,
    textBorderWidth: 3,
    formatter: ({ dataIndex }: { dataIndex: number }): string => {
      const value = points[dataIndex]?.value ?? null;
      return value === null || !named.has(dataIndex) ? "" : print(value);
    },
  };
};

/** A label stands where the line does not pass: below where it comes or goes from above. */
const labelSide = (points: readonly YearPoint[], at: number): "top" | "bottom" => {
  const value = points[at]?.value ?? 0;
  const beside = [points[at - 1]?.value, points[at + 1]?.value].filter((one) => one != null);
  const slope = beside.reduce((sum, one) => sum + one - value, 0);
  return slope > 0 && value > 0.08 ? "bottom" : "top";
};

/** The first and the last label lean inwards where they would leave the plot. */
const labelPlace = (points: readonly YearPoint[], at: number, context: ChartContext) => {
  const { theme } = context;
  const isWide = widthOfText("00.0%", theme.size) > stepOf(points, context);
  const position = labelSide(points, at);
  if (!isWide || (at > 0 && at < points.length - 1)) return { position };
  const lean = at === 0 ? -1 : 1;
  return {
    position,
    align: at === 0 ? ("left" as const) : ("right" as const),
    offset: [lean * 8, 0],
  };
};

const drawn = (
  points: readonly YearPoint[],
  isRate: boolean,
  context: ChartContext,
): LineSeriesOption | BarSeriesOption => {
  const { accent } = context.theme;
  const shared = {
    data: points.map(({ value }, at) =>
      isRate ? { value, label: labelPlace(points, at, context) } : value,
    ),
    label: labelled(points, isRate, context),
    itemStyle: { color: accent },
  };
  return isRate
    ? {
        ...shared,
        type: "line",
        symbol: "circle",
        symbolSize: 8,
        lineStyle: { color: accent, width: 2.5 },
      }
    : { ...shared, type: "bar", barMaxWidth: 36 };
};

const highestOf = (points: readonly YearPoint[]): number =>
  Math.max(0, ...points.map(({ value, upper }) => upper ?? value ?? 0));

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
    height: 260,
    points: points.map((point, index) => ({
      series: bands.length,
      index,
      label: describe(point, metric, context),
    })),
    option: {
      animation: false,
      grid: { left: 8, right: 16, top: 28, bottom: 8, outerBoundsMode: "same" },
      xAxis: namedAxis(context, years),
      yAxis: isRate ? shareAxis(context, highestOf(points)) : countAxis(context),
      series: [...bands, drawn(points, isRate, context)],
    },
  };
};
