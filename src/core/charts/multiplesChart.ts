import type { LineSeriesOption } from "echarts/charts";
import type { GridOption, TitleOption, XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import type { Metric } from "../metrics/metric.ts";
import { formatNumber, formatRate } from "../format/format.ts";
import { directionOf, type TrendLine, type TrendYear } from "../query/trendLines.ts";
import { trendWords } from "../sentences/trendSentence.ts";
import { countAxis, labelStyle, shareAxis } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";

export interface Multiples {
  readonly lines: readonly TrendLine[];
  readonly metric: Metric;
  readonly isIndex: boolean;
  readonly nameOf: (key: string) => string;
}

const cell = { height: 132, title: 22, foot: 24, gap: 18 } as const;

const columnsFor = (width: number): number => Math.max(1, Math.min(5, Math.floor(width / 210)));

/** The highest value of all lines: every small chart has the same axis. */
const highestOf = (lines: readonly TrendLine[]): number =>
  lines.reduce(
    (highest, { years }) => years.reduce((top, { value }) => Math.max(top, value ?? 0), highest),
    0,
  );

const describe = (
  point: TrendYear,
  { metric, isIndex }: Multiples,
  context: ChartContext,
): string => {
  const { value, year, row } = point;
  const { language } = context;
  if (value === null) {
    const none =
      row?.denominator === 0
        ? { zh: "无分母", en: "no denominator" }
        : { zh: "无数字", en: "no figure" };
    return `${year} ${say(none, context)}`;
  }
  if (metric.kind === "rate" && !isIndex) {
    return `${year} ${formatRate(row?.numerator ?? 0, row?.denominator ?? 0, language)}`;
  }
  return `${year} ${formatNumber(isIndex ? Math.round(value) : value, language)}`;
};

const arrows = { rising: "↗", falling: "↘", none: "", unknown: "" } as const;

/** Where each small chart stands, in the pixels of the whole drawing. */
const placeOf = (index: number, { width }: ChartContext) => {
  const columns = columnsFor(width);
  const room = (width - 36) / columns;
  return {
    left: 36 + (index % columns) * room,
    top: Math.floor(index / columns) * (cell.height + cell.gap),
    width: room - cell.gap,
  };
};

const titleOf = (line: TrendLine, name: string, context: ChartContext): TitleOption => {
  const direction = directionOf(line);
  const marker =
    arrows[direction] && ` ${arrows[direction]} ${say(trendWords[direction], context)}`;
  return {
    text: `${name}${marker}`,
    padding: 0,
    textStyle: {
      ...labelStyle(context),
      color: marker ? context.theme.accent : context.theme.ink,
      fontWeight: "normal",
      overflow: "truncate",
    },
  };
};

const yearAxis = (years: readonly string[], context: ChartContext): XAXisOption => ({
  type: "category",
  data: [...years],
  boundaryGap: false,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: context.theme.hairline } },
  axisLabel: {
    ...labelStyle(context),
    fontSize: context.theme.size - 2,
    interval: (at: number) => at === 0 || at === years.length - 1,
    alignMinLabel: "left",
    alignMaxLabel: "right",
  },
});

/** The axis that all small charts share. */
const sharedAxis = ({ lines, metric, isIndex }: Multiples, context: ChartContext): YAXisOption => {
  const highest = highestOf(lines);
  const isShare = metric.kind === "rate" && !isIndex;
  const axis = isShare ? shareAxis(context, highest) : countAxis(context);
  return {
    ...(axis as object),
    type: "value",
    splitNumber: 2,
    ...(isShare && highest > 0.5
      ? { interval: 0.5 }
      : { max: Math.max(highest, isShare ? 0.05 : 1) }),
    axisLabel: { ...axis.axisLabel, fontSize: context.theme.size - 2 } as object,
  };
};

/** Only the first of a row prints the labels of the axis. */
const labelledAxis = (axis: YAXisOption, gridIndex: number, columns: number): YAXisOption =>
  Object.assign({}, axis, {
    gridIndex,
    axisLabel: { ...axis.axisLabel, show: gridIndex % columns === 0 },
  });

const lineOf = ({ years }: TrendLine, { theme }: ChartContext): LineSeriesOption => ({
  type: "line",
  data: years.map(({ value }) => value),
  symbol: "circle",
  symbolSize: 5,
  lineStyle: { color: theme.accent, width: 1.75 },
  itemStyle: { color: theme.accent },
});

/** One small chart a line, all on one axis, so that their heights can be compared. */
export const multiplesChart = (all: Multiples, context: ChartContext): Chart => {
  const { lines, nameOf } = all;
  const columns = columnsFor(context.width);
  const years = lines[0]?.years.map(({ year }) => String(year)) ?? [];
  const places = lines.map((_, i) => placeOf(i, context));
  const xAxis = yearAxis(years, context);
  const yAxis = sharedAxis(all, context);
  const title = (line: TrendLine, i: number): TitleOption => {
    const { textStyle, ...words } = titleOf(line, nameOf(line.key), context);
    const { left, top, width } = places[i] ?? placeOf(i, context);
    return { ...words, left, top, textStyle: { ...textStyle, width } };
  };
  const grid = ({ left, top, width }: (typeof places)[number]): GridOption => ({
    left,
    top: top + cell.title,
    width,
    height: cell.height - cell.title - cell.foot,
  });
  return {
    height: Math.ceil(lines.length / columns) * (cell.height + cell.gap),
    points: lines.flatMap((line, series) =>
      line.years.map((point, index) => ({
        series,
        index,
        label: `${nameOf(line.key)} ${describe(point, all, context)}`,
      })),
    ),
    option: {
      animation: false,
      title: lines.map(title),
      grid: places.map(grid),
      xAxis: lines.map((_, gridIndex) => ({ ...(xAxis as object), gridIndex })),
      yAxis: lines.map((_, gridIndex) => labelledAxis(yAxis, gridIndex, columns)),
      series: lines.map((line, i) => ({ ...lineOf(line, context), xAxisIndex: i, yAxisIndex: i })),
    },
  };
};
