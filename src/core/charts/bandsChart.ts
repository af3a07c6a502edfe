import type { LineSeriesOption } from "echarts/charts";
import { formatNumber, formatShare } from "../format/format.ts";
import type { TrendLine } from "../query/trendLines.ts";
import type { TrendSpread } from "../query/trendSpread.ts";
import type { Band } from "../statistics/quantileBands.ts";
import type { Language } from "../text.ts";
import { countAxis, labelStyle, namedAxis, shareAxis } from "./axes.ts";
import type { Chart, ChartContext, ChartPoint } from "./chart.ts";
import type { Multiples } from "./multiples.ts";

const between = (
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
  look: { readonly stack: string; readonly colour: string; readonly opacity: number },
): readonly LineSeriesOption[] => {
  const layer = {
    type: "line",
    stack: look.stack,
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
  } as const;
  return [
    { ...layer, data: [...lower] },
    {
      ...layer,
      areaStyle: { color: look.colour, opacity: look.opacity },
      data: upper.map((top, i) => (top === null ? null : top - (lower[i] ?? 0))),
    },
  ];
};

interface Look {
  readonly name: string;
  readonly colour: string;
}

const highlighted = (
  line: TrendLine,
  { name, colour }: Look,
  context: ChartContext,
): LineSeriesOption => ({
  type: "line",
  name,
  data: line.years.map(({ value }) => value),
  symbol: "circle",
  symbolSize: 6,
  lineStyle: { color: colour, width: 2 },
  itemStyle: { color: colour },
  endLabel: { ...labelStyle(context), show: true, color: colour, formatter: name },
});

/** What is said of one year: the median, the middle half, and how many lines have a value. */
const describe = (
  year: string,
  { count, quantiles }: Band,
  { print, language }: { print: (value: number | null) => string; language: Language },
): string => {
  const [, quarter = null, median = null, threeQuarters = null] = quantiles;
  return language === "zh"
    ? `${year}：中位数 ${print(median)}，中间一半 ${print(quarter)} 至 ${print(threeQuarters)}，${count} 个`
    : `${year}: median ${print(median)}, middle half ${print(quarter)} to ${print(threeQuarters)}, ${count} lines`;
};

interface Words {
  readonly name: string;
  readonly print: (value: number | null) => string;
  readonly language: Language;
}

/** The years of a line that is drawn out, each said with its name. */
const pointsOf = (
  { years }: TrendLine,
  series: number,
  { name, print, language }: Words,
): readonly ChartPoint[] =>
  years.map(({ year, value }, index) => ({
    series,
    index,
    label: `${name} ${String(year)}${language === "zh" ? "：" : ": "}${print(value)}`,
  }));

const printer =
  (isShare: boolean, language: Language) =>
  (value: number | null): string => {
    if (value === null) return "—";
    return isShare
      ? formatShare(value, language)
      : formatNumber(Math.round(value * 10) / 10, language);
  };

const layersOf = (bands: readonly Band[], { theme }: ChartContext): readonly LineSeriesOption[] => {
  const at = (i: number) => bands.map(({ quantiles }) => quantiles[i] ?? null);
  return [
    ...between(at(0), at(4), { stack: "wide", colour: theme.accent, opacity: 0.12 }),
    ...between(at(1), at(3), { stack: "middle", colour: theme.accent, opacity: 0.2 }),
    {
      type: "line",
      data: at(2),
      symbol: "none",
      lineStyle: { color: theme.ink, width: 2 },
      itemStyle: { color: theme.ink },
    },
  ];
};

export interface Bands extends Pick<Multiples, "metric" | "isIndex" | "nameOf"> {
  readonly spread: TrendSpread;
  /** The lines that are drawn out. */
  readonly picked: readonly TrendLine[];
}

/** Many lines as the spread they fill: the middle half darker, the median a line, the picked drawn out. */
export const bandsChart = (
  { spread: { years: all, bands }, picked, metric, isIndex, nameOf }: Bands,
  context: ChartContext,
): Chart => {
  const { theme, language } = context;
  const years = all.map(String);
  const isShare = metric.kind === "rate" && !isIndex;
  const print = printer(isShare, language);
  const layers = layersOf(bands, context);
  const highest = Math.max(0, ...bands.map(({ quantiles }) => quantiles.at(-1) ?? 0));
  return {
    height: 380,
    points: [
      ...bands.map((band, index) => ({
        series: layers.length - 1,
        index,
        label: describe(years[index] ?? "", band, { print, language }),
      })),
      ...picked.flatMap((line, at) => {
        const words = { name: nameOf(line.key), print, language };
        return pointsOf(line, layers.length + at, words);
      }),
    ],
    option: {
      animation: false,
      grid: {
        left: 8,
        right: picked.length > 0 ? 140 : 24,
        top: 16,
        bottom: 8,
        outerBoundsMode: "same",
      },
      xAxis: { ...namedAxis(context, years), boundaryGap: false } as object,
      yAxis: isShare ? shareAxis(context, highest) : countAxis(context),
      series: [
        ...layers,
        ...picked.map((line, i) => {
          const colour = theme.series[i % theme.series.length] ?? theme.accent;
          return highlighted(line, { name: nameOf(line.key), colour }, context);
        }),
      ],
    },
  };
};
