import type { BarSeriesOption } from "echarts/charts";
import { formatNumber, formatShare } from "../format/format.ts";
import type { Text } from "../text.ts";
import { labelStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import type { ChartTheme } from "./theme.ts";

/** One part of a whole, in the same colour in every bar. */
export interface Part {
  readonly label: Text;
  readonly colour: (theme: ChartTheme) => string;
  /** Colour of the numbers in it; the ground by default. */
  readonly ink?: (theme: ChartTheme) => string;
  /** Another part is looked at. */
  readonly isFaint?: boolean;
}

/** A bar: its name and the number of each part, in the order of the parts; null where unknown. */
export interface Whole {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
  /** Another whole is picked out. */
  readonly isFaint?: boolean;
}

interface Placed {
  readonly part: Part;
  /** Its place among the parts. */
  readonly at: number;
}

const barHeight = 34;
const smallestLabelled = 0.055;

const totalOf = ({ numbers }: Whole): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

const shareOf = (whole: Whole, part: number): number => {
  const total = totalOf(whole);
  return total > 0 ? (whole.numbers[part] ?? 0) / total : 0;
};

const describe = (whole: Whole, { part, at }: Placed, context: ChartContext): string => {
  const { language } = context;
  const number = whole.numbers[at] ?? null;
  const of = totalOf(whole);
  const share =
    of > 0
      ? formatShare(shareOf(whole, at), language)
      : say({ zh: "无分母", en: "no denominator" }, context);
  const words =
    number === null
      ? say({ zh: "无数字", en: "no figure" }, context)
      : `${formatNumber(number, language)} (${share})`;
  return `${whole.name} ${say(part.label, context)} ${words}`;
};

const groundOf = ({ ground }: ChartTheme): string => ground;

const layer = (
  wholes: readonly Whole[],
  { part, at }: Placed,
  context: ChartContext,
): BarSeriesOption => ({
  type: "bar",
  stack: "whole",
  name: say(part.label, context),
  barMaxWidth: 22,
  data: wholes.map((whole) => ({
    value: shareOf(whole, at),
    itemStyle: { opacity: part.isFaint === true || whole.isFaint === true ? 0.3 : 1 },
  })),
  itemStyle: {
    color: part.colour(context.theme),
    borderColor: context.theme.ground,
    borderWidth: 1,
  },
  label: {
    ...labelStyle(context),
    show: true,
    color: (part.ink ?? groundOf)(context.theme),
    fontSize: context.theme.size - 1,
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const whole = wholes[dataIndex];
      if (!whole || shareOf(whole, at) < smallestLabelled) return "";
      return formatNumber(whole.numbers[at] ?? 0, context.language);
    },
  },
});

/** Wholes side by side as bars of one length, each cut into the same parts; the numbers stand in them. */
export const compositionChart = (
  parts: readonly Part[],
  wholes: readonly Whole[],
  context: ChartContext,
): Chart => ({
  height: wholes.length * barHeight + 56,
  points: wholes.flatMap((whole, index) =>
    parts.map((part, series) => ({
      series,
      index,
      label: describe(whole, { part, at: series }, context),
    })),
  ),
  option: {
    animation: false,
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 12,
      itemHeight: 12,
      textStyle: { ...labelStyle(context), color: context.theme.ink },
    },
    grid: { left: 8, right: 8, top: 40, bottom: 0, outerBoundsMode: "same" },
    xAxis: { type: "value", min: 0, max: 1, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: wholes.map(
        (whole) => `${whole.name}  ${formatNumber(totalOf(whole), context.language)}`,
      ),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...labelStyle(context),
        color: context.theme.ink,
        width: Math.min(220, context.width * 0.36),
        overflow: "truncate",
      },
    },
    series: parts.map((part, at) => layer(wholes, { part, at }, context)),
  },
});
