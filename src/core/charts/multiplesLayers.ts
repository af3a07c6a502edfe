import type { LineSeriesOption } from "echarts/charts";
import { breaksOf, type Metric } from "../metrics/metric.ts";
import type { TrendLine } from "../query/trendLines.ts";
import type { ChartContext } from "./chart.ts";
import { loneIntervals } from "./loneIntervals.ts";

export interface Multiples {
  readonly lines: readonly TrendLine[];
  readonly metric: Metric;
  readonly isIndex: boolean;
  readonly nameOf: (key: string) => string;
  /** Lines the reader picked out; the others stand back. */
  readonly picked?: readonly string[];
}

export const standsBack = ({ key }: TrendLine, { picked = [] }: Multiples): boolean =>
  picked.length > 0 && !picked.includes(key);

export const isPicked = ({ key }: TrendLine, { picked = [] }: Multiples): boolean =>
  picked.includes(key);

/** The interval as a pale band: an unseen floor, and the height above it. */
const bandOf = (
  line: TrendLine,
  all: Multiples,
  { theme }: ChartContext,
): readonly LineSeriesOption[] => {
  const layer = {
    type: "line",
    stack: `interval ${line.key}`,
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
  } as const;
  const isDrawn = all.metric.kind === "rate" && !all.isIndex;
  const ends = line.years.map(({ interval }) => (isDrawn ? interval : null));
  return [
    { ...layer, data: ends.map((interval) => interval?.lower ?? null) },
    {
      ...layer,
      areaStyle: { color: theme.accent, opacity: standsBack(line, all) ? 0.06 : 0.14 },
      data: ends.map((interval) => interval && interval.upper - interval.lower),
      ...loneIntervals(
        line.years.map(({ year }, at) => ({ year, interval: ends[at] ?? null })),
        { color: theme.accent, opacity: standsBack(line, all) ? 0.12 : 0.3, width: 4 },
      ),
    },
  ];
};

/** Where the form begins to count otherwise, a dashed line. */
const breakLine = ({ years }: TrendLine, { metric }: Multiples, { theme }: ChartContext) => {
  const known = new Set(years.map(({ year }) => year));
  const marked = breaksOf(metric).filter((year) => known.has(year) && known.has(year - 1));
  return marked.length === 0
    ? {}
    : {
        markLine: {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: theme.muted, type: "dashed" as const, width: 1 },
          data: marked.map((year) => ({ xAxis: String(year) })),
        },
      };
};

const lineOf = (line: TrendLine, all: Multiples, context: ChartContext): LineSeriesOption => {
  const { theme } = context;
  const color = standsBack(line, all) ? theme.neutral : theme.accent;
  return {
    type: "line",
    data: line.years.map(({ value }) => value),
    symbol: "circle",
    symbolSize: 5,
    lineStyle: { color, width: isPicked(line, all) ? 2.5 : 1.75 },
    itemStyle: { color },
    ...breakLine(line, all, context),
  };
};

/** A line in its band: three series of one small chart, the line the last. */
export const layersOf = (all: Multiples, context: ChartContext): readonly LineSeriesOption[] =>
  all.lines.flatMap((line, i) =>
    [...bandOf(line, all, context), lineOf(line, all, context)].map((series) => ({
      ...series,
      xAxisIndex: i,
      yAxisIndex: i,
    })),
  );

/** So many series a line has. */
export const layersOfOne = 3;
