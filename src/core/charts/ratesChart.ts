import type { ScatterSeriesOption } from "echarts/charts";
import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import type { GridOption } from "echarts/types/dist/shared";
import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import { rateBlank } from "../sentences/rateBlank.ts";
import { isShare } from "../statistics/share.ts";
import { wilson } from "../statistics/wilson.ts";
import { nameColumn, needAbove, rowWithName, shareAxis, standingLine } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { group, rule } from "./shapes.ts";
import { widthOfText } from "./widthOfText.ts";

/** One rate with the two numbers it is the ratio of. */
export interface NamedRate {
  readonly name: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Picked out by the reader, or where one is picked, not it. */
  readonly standing?: "picked" | "faint";
}

export interface Rates {
  readonly rows: readonly NamedRate[];
  /** What all of them are held against; null draws no line. */
  readonly reference: number | null;
}

interface RatePoint {
  readonly row: NamedRate;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

const pointOf = (row: NamedRate): RatePoint => {
  const share = { x: row.numerator ?? 0, n: row.denominator ?? 0 };
  const isKnown = row.numerator !== null && isShare(share);
  const interval = isKnown ? wilson(share.x, share.n) : null;
  return {
    row,
    value: isKnown ? share.x / share.n : null,
    lower: interval?.lower ?? 0,
    upper: interval?.upper ?? 0,
  };
};

const describe = ({ row, value, lower, upper }: RatePoint, context: ChartContext): string => {
  const { language } = context;
  const colon = language === "zh" ? "：" : ": ";
  if (value === null) {
    const sides =
      row.numerator === null
        ? ""
        : ` (${formatNumber(row.numerator, language)} / ${formatNumber(row.denominator ?? 0, language)})`;
    return `${row.name}${colon}${say(rateBlank(row), context)}${sides}`;
  }
  const ends = {
    zh: `95% 区间 ${formatShare(lower, "zh")} 至 ${formatShare(upper, "zh")}`,
    en: `95% interval ${formatShare(lower, "en")} to ${formatShare(upper, "en")}`,
  };
  const rate = formatRate(row.numerator ?? 0, row.denominator ?? 0, language);
  return `${row.name}${colon}${rate}${language === "zh" ? "，" : ", "}${say(ends, context)}`;
};

const rowHeight = 30;
/** The words behind a mark are higher than it. */
const markHeight = ({ theme }: ChartContext): number => Math.round(theme.size * 1.4);
const isNarrow = ({ width }: ChartContext): boolean => width < 520;

/** What stands behind the interval: the rate, and where there is room its two numbers. */
const printed = (point: RatePoint, context: ChartContext): string => {
  const { value, row } = point;
  if (value === null) return say(rateBlank(row), context);
  return isNarrow(context)
    ? formatShare(value, context.language)
    : formatRate(row.numerator ?? 0, row.denominator ?? 0, context.language);
};

const opacityOf = ({ row }: RatePoint): number => (row.standing === "faint" ? 0.35 : 1);

const referenceStyle = ({ theme }: ChartContext) => ({ color: theme.ink, width: 1 });

/** Where names stand above, the line of reference crosses each row beside its mark and leaves the name free. */
const referenceAcross = (x: number, y: number, context: ChartContext) => {
  const half = markHeight(context) / 2;
  const { color, width } = referenceStyle(context);
  const style = { stroke: color, lineWidth: width, lineDash: [4, 3] };
  return rule([x, y - half], [x, y + half], style);
};

interface Reference {
  readonly value: number | null;
  /** Drawn in each row; else it is a line behind all of them. */
  readonly isInRows: boolean;
}

const wordsGap = 7;

/** Words stand behind their interval, or behind the line of reference where they would cover it. */
const wordsFrom = (end: number, reference: number | null, width: number): number =>
  reference !== null && reference > end && reference < end + wordsGap + width
    ? reference + wordsGap
    : end + wordsGap;

const intervals = (
  points: readonly RatePoint[],
  reference: Reference,
  context: ChartContext,
): CustomSeriesOption => ({
  type: "custom",
  silent: true,
  data: points.map(({ upper }, at) => [upper, at]),
  renderItem: ({ dataIndex }, api) => {
    const point = points[dataIndex];
    if (!point) return null;
    const [x1 = 0, y = 0] = api.coord([point.lower, dataIndex]);
    const [x2 = 0] = api.coord([point.upper, dataIndex]);
    const [x0 = 0] = api.coord([reference.value ?? 0, dataIndex]);
    const { theme } = context;
    const isKnown = point.value !== null;
    const text = printed(point, context);
    const line = reference.value === null ? null : x0;
    const x = isKnown ? wordsFrom(x2, line, widthOfText(text, theme.size)) : x1 + 1;
    return group([
      ...(line !== null && reference.isInRows ? [referenceAcross(line, y, context)] : []),
      {
        type: "line",
        shape: { x1, x2, y1: y, y2: y },
        style: { stroke: theme.accent, lineWidth: 6, opacity: isKnown ? 0.3 : 0 },
      },
      {
        type: "text",
        x,
        y,
        style: {
          text,
          fill: isKnown ? theme.ink : theme.muted,
          // The line of reference passes behind the words.
          backgroundColor: theme.ground,
          padding: [4, 3],
          font: `${theme.size}px ${theme.font}`,
          verticalAlign: "middle",
          opacity: point.row.standing === "faint" ? 0.7 : 1,
        },
      },
    ]);
  },
});

const dots = (points: readonly RatePoint[], context: ChartContext): ScatterSeriesOption => ({
  type: "scatter",
  symbolSize: 10,
  data: points.map((point, at) => ({
    value: [point.value ?? 0, at],
    itemStyle: {
      color: context.theme.accent,
      opacity: point.value === null ? 0 : opacityOf(point),
    },
  })),
});

/** The rate that all are held against, as a line behind them and their words. */
const withReference = (
  series: ScatterSeriesOption,
  reference: number | null,
  context: ChartContext,
): ScatterSeriesOption =>
  reference === null
    ? series
    : {
        ...series,
        markLine: {
          ...standingLine,
          z: 0,
          label: { show: false },
          lineStyle: { ...referenceStyle(context), type: "dashed" },
          data: [{ xAxis: reference }],
        },
      };

/** Where names stand above, the plot takes the whole width. */
const gridFor = (areAbove: boolean, context: ChartContext): GridOption => {
  const { size } = context.theme;
  return {
    left: areAbove ? 6 : 8,
    right: size * (isNarrow(context) ? 4.5 : 9.5),
    top: areAbove ? size : 4,
    bottom: areAbove ? size * 2 : 4,
    outerBoundsMode: areAbove ? "none" : "same",
    outerBoundsContain: "axisLabel",
  };
};

/** Whether a word at every quarter would push another out. */
const areTicksClose = ({ width, theme }: ChartContext): boolean => width < 45 * theme.size;

/** Rates under one another on one scale, each a dot in its interval with its two numbers beside it. */
export const ratesChart = ({ rows, reference }: Rates, context: ChartContext): Chart => {
  const points = rows.map(pointOf);
  const { theme } = context;
  const highest = Math.max(reference ?? 0, ...points.map(({ upper }) => upper), 0.02);
  const names = rows.map(({ name }) => name);
  const areAbove = needAbove(names, context);
  const row = areAbove
    ? rowWithName(context, markHeight(context), names)
    : Math.max(rowHeight, theme.size * 1.9);
  return {
    height: Math.round(rows.length * row + (areAbove ? theme.size * 3 : 40)),
    points: points.map((point, index) => ({
      series: 1,
      index,
      label: describe(point, context),
    })),
    option: {
      animation: false,
      grid: gridFor(areAbove, context),
      xAxis: {
        ...(shareAxis(context, highest) as object),
        type: "value",
        ...(areTicksClose(context) && highest > 0.5 && { interval: 0.5 }),
        axisLabel: {
          ...(shareAxis(context, highest).axisLabel as object),
          hideOverlap: true,
          ...(areAbove && { alignMinLabel: "left" as const }),
        },
      },
      yAxis: nameColumn(context, names, areAbove ? markHeight(context) : null),
      series: [
        intervals(points, { value: reference, isInRows: areAbove }, context),
        withReference(dots(points, context), areAbove ? null : reference, context),
      ],
    },
  };
};
