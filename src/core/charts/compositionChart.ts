import type { BarSeriesOption } from "echarts/charts";
import { formatNumber, formatShare } from "../format/format.ts";
import type { Text } from "../text.ts";
import { labelStyle, nameColumn, needAbove, rowWithName, smallStyle } from "./axes.ts";
import { widthOfText } from "./widthOfText.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import type { ChartTheme } from "./theme.ts";

/** One part of a whole, in the same colour in every bar. */
export interface Part {
  readonly label: Text;
  readonly colour: (theme: ChartTheme) => string;
  /** Colour of the numbers in it; the ground by default. */
  readonly ink?: (theme: ChartTheme) => string;
  /** Line around a part that is hardly darker than the ground. */
  readonly edge?: (theme: ChartTheme) => string;
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
const barThickness = 22;

const legendText = (parts: readonly Part[], context: ChartContext): number =>
  parts.reduce(
    (sum, { label }) => sum + widthOfText(say(label, context), context.theme.size) + 34,
    0,
  );

/** A legend takes as many lines as its words need. */
const legendHeight = (parts: readonly Part[], context: ChartContext): number => {
  const lines = Math.ceil((legendText(parts, context) * 1.1) / context.width);
  return Math.round(lines * context.theme.size * 1.7);
};
/** A number stands in a part that is wide enough for it. */
const hasRoomFor = (number: string, part: number, { theme }: ChartContext): boolean =>
  widthOfText(number, Math.max(12, theme.size - 2)) + 6 <= part;

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

/** Of what is drawn, the length of a whole in pixels. */
interface Drawn {
  readonly wholes: readonly Whole[];
  readonly length: number;
}

const layer = (
  { wholes, length }: Drawn,
  { part, at }: Placed,
  context: ChartContext,
): BarSeriesOption => ({
  type: "bar",
  stack: "whole",
  name: say(part.label, context),
  barMaxWidth: barThickness,
  data: wholes.map((whole) => ({
    value: shareOf(whole, at),
    itemStyle: { opacity: part.isFaint === true || whole.isFaint === true ? 0.3 : 1 },
  })),
  itemStyle: {
    color: part.colour(context.theme),
    borderColor: (part.edge ?? groundOf)(context.theme),
    borderWidth: 1,
  },
  label: {
    ...smallStyle(context),
    show: true,
    color: (part.ink ?? groundOf)(context.theme),
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const whole = wholes[dataIndex];
      const number = formatNumber(whole?.numbers[at] ?? 0, context.language);
      return whole && hasRoomFor(number, shareOf(whole, at) * length, context) ? number : "";
    },
  },
});

/** Wholes side by side as bars of one length, each cut into the same parts; the numbers stand in them. */
export const compositionChart = (
  parts: readonly Part[],
  wholes: readonly Whole[],
  context: ChartContext,
): Chart => {
  const names = wholes.map((whole) => {
    const total = formatNumber(totalOf(whole), context.language);
    return `${whole.name}${say({ zh: `（${total}）`, en: ` (${total})` }, context)}`;
  });
  const areAbove = needAbove(names, context);
  const beside = Math.max(0, ...names.map((name) => widthOfText(name, context.theme.size))) + 16;
  const length = context.width - (areAbove ? 0 : beside);
  const row = areAbove ? rowWithName(context, barThickness, names) : barHeight;
  return {
    height: wholes.length * row + legendHeight(parts, context) + 24,
    points: wholes.flatMap((whole, index) =>
      parts.map((part, series) => ({
        series,
        index,
        // Said of the one that is pointed at; a hundred others keep still.
        get label() {
          return describe(whole, { part, at: series }, context);
        },
      })),
    ),
    option: {
      animation: false,
      legend: {
        top: 0,
        left: 0,
        padding: [4, 0, 0, 0],
        selectedMode: false,
        itemWidth: 12,
        itemHeight: 12,
        textStyle: { ...labelStyle(context), color: context.theme.ink },
      },
      grid: {
        left: areAbove ? 0 : 8,
        right: 0,
        top: legendHeight(parts, context) + (areAbove ? context.theme.size * 1.3 + 8 : 18),
        bottom: 0,
        outerBoundsMode: areAbove ? "none" : "same",
      },
      xAxis: { type: "value", min: 0, max: 1, show: false },
      yAxis: nameColumn(context, names, areAbove ? barThickness : null),
      series: parts.map((part, at) => layer({ wholes, length }, { part, at }, context)),
    },
  };
};
