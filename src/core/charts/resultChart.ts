import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { formatCompact, formatExact } from "../format/format.ts";
import type { Result, ResultColumn } from "../query/result.ts";
import { labelStyle, namedAxis } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";

/** Which columns of an answer are drawn against one another. */
export interface ResultAxes {
  readonly x: ResultColumn;
  readonly y: ResultColumn;
}

/** As many rows as can be told apart: names one below the other, points along a line. */
export const drawnRows = { bars: 40, line: 1000 } as const;

const isNumber = ({ kind }: ResultColumn): boolean => kind === "number";

/** Years are numbers that name a row. */
const isYear = ({ name }: ResultColumn): boolean => /year|年/iu.test(name);

/** What a reader most likely wants to see: the first name or year, and the last number. */
export const suggestAxes = ({ columns, rows }: Result): ResultAxes | null => {
  const x = columns.find((column) => !isNumber(column) || isYear(column)) ?? columns[0];
  const y = columns.findLast((column) => isNumber(column) && column !== x && !isYear(column));
  return rows > 0 && x && y ? { x, y } : null;
};

/** Numbers and dates run along a line; names stand one below the other. */
export const isLine = ({ x }: ResultAxes): boolean => x.kind === "number" || x.kind === "date";

export const rowsDrawn = (result: Result, axes: ResultAxes): number =>
  Math.min(result.rows, drawnRows[isLine(axes) ? "line" : "bars"]);

interface Point {
  readonly name: string;
  readonly value: number | null;
}

const pointsOf = (result: Result, axes: ResultAxes): readonly Point[] => {
  const rows = Array.from({ length: rowsDrawn(result, axes) }, (_, row) => ({
    at: axes.x.at(row),
    value: axes.y.at(row),
  }));
  if (axes.x.kind === "number") rows.sort((a, b) => Number(a.at) - Number(b.at));
  if (axes.x.kind === "date") rows.sort((a, b) => String(a.at).localeCompare(String(b.at)));
  return rows.map(({ at, value }) => ({
    name: at === null ? "—" : String(at),
    value: typeof value === "number" ? value : null,
  }));
};

const valueAxis = (context: ChartContext) => ({
  type: "value" as const,
  splitNumber: 4,
  axisLabel: {
    ...labelStyle(context),
    formatter: (value: number) => formatCompact(value, context.language),
  },
  splitLine: { lineStyle: { color: context.theme.hairline } },
});

const valueWords = ({ value }: Point, context: ChartContext): string =>
  value === null ? say({ zh: "空", en: "null" }, context) : formatExact(value, context.language);

const line = (points: readonly Point[], { theme }: ChartContext): LineSeriesOption => ({
  type: "line",
  data: points.map(({ value }) => value),
  symbol: "circle",
  symbolSize: points.length > 60 ? 0 : 7,
  lineStyle: { color: theme.accent, width: 2 },
  itemStyle: { color: theme.accent },
});

const bars = (points: readonly Point[], context: ChartContext): BarSeriesOption => ({
  type: "bar",
  // A blank has no bar, but its place says that it is one.
  data: points.map(({ value }) => value ?? 0),
  barMaxWidth: 16,
  itemStyle: { color: context.theme.accent },
  label: {
    show: true,
    position: "right",
    ...labelStyle(context),
    formatter: ({ dataIndex }) => {
      const point = points[dataIndex];
      return point ? valueWords(point, context) : "";
    },
  },
});

const grid = { left: 8, right: 24, top: 20, bottom: 8, outerBoundsMode: "same" } as const;

const lineOption = (points: readonly Point[], context: ChartContext): Chart["option"] => {
  const names = points.map(({ name }) => name);
  return {
    animation: false,
    grid,
    xAxis: { ...(namedAxis(context, names) as object), type: "category", boundaryGap: false },
    yAxis: valueAxis(context),
    series: [line(points, context)],
  };
};

const barOption = (points: readonly Point[], context: ChartContext): Chart["option"] => ({
  animation: false,
  grid: { ...grid, right: 72, top: 4 },
  xAxis: valueAxis(context),
  yAxis: {
    type: "category",
    inverse: true,
    data: points.map(({ name }) => name),
    axisLine: { lineStyle: { color: context.theme.hairline } },
    axisTick: { show: false },
    axisLabel: {
      ...labelStyle(context),
      color: context.theme.ink,
      width: Math.min(260, context.width * 0.36),
      overflow: "truncate",
    },
  },
  series: [bars(points, context)],
});

/** The answer to a reader's own question as a chart: one column against another. */
export const resultChart = (result: Result, axes: ResultAxes, context: ChartContext): Chart => {
  const points = pointsOf(result, axes);
  const row = Math.round(context.theme.size * 1.9);
  return {
    height: isLine(axes) ? 320 : 44 + points.length * row,
    points: points.map((point, index) => ({
      series: 0,
      index,
      label: `${point.name}: ${valueWords(point, context)}`,
    })),
    option: isLine(axes) ? lineOption(points, context) : barOption(points, context),
  };
};
