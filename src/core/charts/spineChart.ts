import type { CustomSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { YAXisOption } from "echarts/types/dist/shared";
import { formatRate, formatShare } from "../format/format.ts";
import type { SpineDot, SpineLine } from "../query/spine.ts";
import { labelStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import type { ChartTheme } from "./theme.ts";

/** The mark of one of up to ten columns: colour and shape together are its own. */
export interface SpineMark {
  readonly colour: string;
  readonly symbol: "circle" | "diamond" | "triangle" | "rect";
}

const symbols = ["circle", "diamond", "triangle", "rect"] as const;

export const spineMark = (at: number, { series, accent }: Pick<ChartTheme, "series" | "accent">) =>
  ({
    colour: series[at % series.length] ?? accent,
    symbol: symbols[at % symbols.length] ?? "circle",
  }) satisfies SpineMark;

const row = { height: 34, head: 56, foot: 12 } as const;

const lineHeight = { middle: 12, whole: 4 } as const;

const isNarrow = ({ width }: ChartContext): boolean => width < 560;

/** The ends of a line as numbers, the left one first. */
const endsOf = ({ spread, rate }: SpineLine, { language }: ChartContext) => {
  const ends = [spread.least, spread.most].map((end) => formatShare(end, language));
  return rate.polarity === "low" ? ends.toReversed() : ends;
};

/** From worst to best as a thin line, the middle half of the peers darker, the median a tick. */
const spines = (lines: readonly SpineLine[], context: ChartContext): CustomSeriesOption => {
  const { theme } = context;
  return {
    type: "custom",
    silent: true,
    encode: { x: [], y: 0 },
    data: lines.map((_, at) => [at]),
    renderItem: ({ dataIndex }, { coord }) => {
      const line = lines[dataIndex];
      if (!line || !coord) return null;
      const at = (place: number): number => coord([place, dataIndex])[0] ?? 0;
      const y = coord([0, dataIndex])[1] ?? 0;
      const bar = (from: number, to: number, height: number, fill: string) => ({
        type: "rect" as const,
        shape: { x: at(from), y: y - height / 2, width: at(to) - at(from), height },
        style: { fill },
      });
      const [from, to] = line.middle;
      return {
        type: "group",
        children: [
          bar(-1, 1, lineHeight.whole, theme.hairline),
          { ...bar(from, to, lineHeight.middle, theme.neutral), style: { fill: theme.neutral, opacity: 0.45 } },
          {
            type: "rect",
            shape: { x: at(0) - 0.75, y: y - 9, width: 1.5, height: 18 },
            style: { fill: theme.ink },
          },
        ],
      };
    },
  };
};

/** Dots of one column, aligned with the lines so that a key goes from body to body on one line. */
const dots = (
  lines: readonly SpineLine[],
  { name, at }: { readonly name: string; readonly at: number },
  { theme }: ChartContext,
): ScatterSeriesOption => {
  const { colour, symbol } = spineMark(at, theme);
  return {
    type: "scatter",
    name,
    symbol,
    symbolSize: 13,
    z: 5,
    itemStyle: { color: colour, borderColor: theme.ground, borderWidth: 1.5 },
    data: lines.map((line, index) => {
      const dot = line.dots[at];
      if (!dot) return null;
      const hollow = { color: theme.ground, borderColor: colour, borderWidth: 2 };
      return { value: [dot.place, index], ...(dot.isSmall && { itemStyle: hollow }) };
    }) as NonNullable<ScatterSeriesOption["data"]>,
  };
};

const describe = (name: string, { rate }: SpineLine, dot: SpineDot, context: ChartContext) => {
  const { language } = context;
  const { numerator, denominator } = dot.cell;
  const small = { zh: "，分母小于同组所用的最小分母", en: ", denominator below the peers’ smallest" };
  return `${name} ${say(rate.label, context)} ${formatRate(numerator ?? 0, denominator ?? 0, language)}${dot.isSmall ? say(small, context) : ""}`;
};

const sideAxis = (
  lines: readonly SpineLine[],
  labels: readonly string[],
  context: ChartContext,
): YAXisOption => ({
  type: "category",
  inverse: true,
  data: labels.map((label, at) => `${at} ${label}`),
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: {
    ...labelStyle(context),
    interval: 0,
    formatter: (label: string) => label.replace(/^\d+ /u, ""),
  },
});

/** Labels of the lines and of their left ends on the left, of their right ends on the right. */
const axes = (lines: readonly SpineLine[], context: ChartContext): YAXisOption[] => {
  const { theme } = context;
  const left = lines.map((line) => endsOf(line, context)[0] ?? "");
  const right = lines.map((line) => endsOf(line, context)[1] ?? "");
  const names = lines.map(({ rate }) => say(rate.label, context));
  const name = isNarrow(context) ? names : names.map((label, at) => `${label}|${left[at] ?? ""}`);
  const leftAxis = sideAxis(lines, name, context);
  return [
    {
      ...(leftAxis as object),
      type: "category",
      axisLabel: {
        ...labelStyle(context),
        interval: 0,
        color: theme.ink,
        ...(isNarrow(context) && { width: 110, overflow: "truncate" }),
        formatter: (label: string) => {
          const [text = "", end = ""] = label.replace(/^\d+ /u, "").split("|");
          return end ? `${text}  {end|${end}}` : text;
        },
        rich: { end: { color: theme.muted, fontSize: theme.size - 1, width: 48, align: "right" } },
      },
    },
    { ...(sideAxis(lines, right, context) as object), type: "category", position: "right", show: !isNarrow(context) },
  ];
};

const headWords = {
  judged: { zh: "◂ 较差　　　　较好 ▸", en: "◂ worse        better ▸" },
  neutral: { zh: "◂ 低　　　　高 ▸", en: "◂ low        high ▸" },
} as const;
