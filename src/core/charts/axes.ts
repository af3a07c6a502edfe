import type { XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import type { ChartContext } from "./chart.ts";
import { formatAxisShare, formatCompact } from "../format/format.ts";
import { widthOfText } from "./widthOfText.ts";
import { wrapText } from "./wrapText.ts";

/** Type and colour of a label, shared by all charts. */
export const labelStyle = ({ theme }: ChartContext) => ({
  color: theme.muted,
  fontFamily: theme.font,
  fontSize: theme.size,
});

/** The same, smaller, where a drawing is small; never below what can be read in print. */
export const smallStyle = (context: ChartContext) => ({
  ...labelStyle(context),
  fontSize: Math.max(12, context.theme.size - 2),
});

/** A line across a chart that says nothing itself and stands where it is, not at the nearest hundredth. */
export const standingLine = { silent: true, symbol: "none", precision: -1 } as const;

/** An axis of names or years: a hairline and its labels, nothing else. */
export const namedAxis = (context: ChartContext, names: readonly string[]): XAXisOption => ({
  type: "category",
  data: [...names],
  axisLine: { lineStyle: { color: context.theme.hairline } },
  axisTick: { show: false },
  axisLabel: { ...labelStyle(context), interval: 0, hideOverlap: true },
});

/** A name over the whole width of a drawing, line by line. */
export const linesAbove = (name: string, { width, theme }: ChartContext): readonly string[] =>
  wrapText(name, (width - 12) / theme.size);

/** On a narrow drawing a name stands above its bar, over the whole width, instead of beside it. */
const nameAbove = (context: ChartContext, bar: number) => ({
  ...labelStyle(context),
  color: context.theme.ink,
  interval: 0,
  inside: true,
  align: "left" as const,
  verticalAlign: "bottom" as const,
  margin: 0,
  padding: [0, 0, bar / 2 + 2, 0],
  formatter: (name: string) => linesAbove(name, context).join("\n"),
  lineHeight: Math.round(context.theme.size * 1.2),
  textBorderColor: context.theme.ground,
  textBorderWidth: 3,
});

/** An axis of names from the top down, without a line: beside their bars, or above them where `bar` gives their height. */
export const nameColumn = (
  context: ChartContext,
  names: readonly string[],
  bar: number | null,
): YAXisOption => ({
  type: "category",
  inverse: true,
  data: [...names],
  z: 10,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel:
    bar === null
      ? {
          ...labelStyle(context),
          color: context.theme.ink,
          interval: 0,
          // Clear of a mark at zero.
          margin: 14,
        }
      : nameAbove(context, bar),
});

/** Whether names need the whole width, because beside their bars they would take too much of it. */
export const needAbove = (names: readonly string[], { width, theme }: ChartContext): boolean => {
  const most = width * (width < 560 ? 0.28 : 0.4);
  return names.some((name) => widthOfText(name, theme.size) > most);
};

/** So much room a bar and the name above it take; in large type a long name takes two lines. */
export const rowWithName = (
  context: ChartContext,
  bar: number,
  names: readonly string[],
): number => {
  const { size } = context.theme;
  const lines = Math.max(1, ...names.map((name) => linesAbove(name, context).length));
  return Math.round(bar + size * (1 + 1.2 * lines));
};

/** An axis of counts from zero; the labels shorten what is long. */
export const countAxis = (context: ChartContext): YAXisOption => ({
  type: "value",
  min: 0,
  minInterval: 1,
  splitNumber: 4,
  axisLabel: {
    ...labelStyle(context),
    formatter: (value: number) => formatCompact(value, context.language),
  },
  splitLine: { lineStyle: { color: context.theme.hairline } },
});

/** An axis of shares from zero: up to the whole where a share passes a half, else up to what is there. */
export const shareAxis = (context: ChartContext, highest: number): YAXisOption => ({
  ...(countAxis(context) as object),
  type: "value",
  minInterval: 0,
  ...(highest > 0.5 && { max: 1, interval: 0.25 }),
  axisLabel: {
    ...labelStyle(context),
    formatter: (value: number) => formatAxisShare(value, context.language),
  },
});
