import type { GridOption, TitleOption, XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import { directionOf, emptiness, type TrendLine, type TrendYear } from "../query/trendLines.ts";
import { trendWords } from "../sentences/trendSentence.ts";
import type { Text } from "../text.ts";
import { countAxis, labelStyle, shareAxis } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { isPicked, layersOf, layersOfOne, type Multiples, standsBack } from "./multiplesLayers.ts";

/** A small chart and its words, which grow with the size of type. */
const cellFor = ({ theme }: ChartContext) => {
  const grown = Math.max(1, theme.size / 13);
  const title = Math.round(38 * grown);
  const foot = Math.round(24 * grown);
  return {
    height: 84 + title + foot,
    title,
    foot,
    gap: Math.round(18 * grown),
    side: Math.round(36 * grown),
  };
};

const columnsFor = (width: number): number => Math.max(1, Math.min(5, Math.floor(width / 210)));

/** The highest value of all lines: every small chart has the same axis. */
const highestOf = (lines: readonly TrendLine[]): number =>
  lines.reduce(
    (highest, { years }) => years.reduce((top, { value }) => Math.max(top, value ?? 0), highest),
    0,
  );

const reasons = {
  "no-denominator": { zh: "无分母", en: "no denominator" },
  "no-figure": { zh: "无数字", en: "no figure" },
} as const satisfies Record<string, Text>;

const intervalWords = ({ interval }: TrendYear, { language }: ChartContext): string => {
  if (!interval) return "";
  const ends = [interval.lower, interval.upper].map((end) => formatShare(end, language));
  return language === "zh"
    ? `，95% 区间 ${ends.join(" 至 ")}`
    : `, 95% interval ${ends.join(" to ")}`;
};

const describe = (
  point: TrendYear,
  { metric, isIndex }: Multiples,
  context: ChartContext,
): string => {
  const { value, year, row } = point;
  const { language } = context;
  if (value === null) {
    return `${year} ${say(reasons[row?.denominator === 0 ? "no-denominator" : "no-figure"], context)}`;
  }
  if (metric.kind === "rate" && !isIndex) {
    return `${year} ${formatRate(row?.numerator ?? 0, row?.denominator ?? 0, language)}${intervalWords(point, context)}`;
  }
  return `${year} ${formatNumber(isIndex ? Math.round(value) : value, language)}`;
};

const arrows = { rising: "↗", falling: "↘", none: "", unknown: "" } as const;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Where each small chart stands, in the pixels of the whole drawing. */
const placeOf = (index: number, context: ChartContext): Place => {
  const cell = cellFor(context);
  const columns = columnsFor(context.width);
  const room = (context.width - cell.side) / columns;
  return {
    left: cell.side + (index % columns) * room,
    top: Math.floor(index / columns) * (cell.height + cell.gap),
    width: room - cell.gap,
  };
};

/** The name of a line, and under it in words whether its last five years clearly move. */
const titleOf = (line: TrendLine, all: Multiples, context: ChartContext): TitleOption => {
  const direction = directionOf(line);
  const isClear = direction === "rising" || direction === "falling";
  const { theme } = context;
  return {
    text: all.nameOf(line.key),
    subtext: `${arrows[direction]} ${say(trendWords[direction], context)}`.trim(),
    padding: 0,
    itemGap: 2,
    textStyle: {
      ...labelStyle(context),
      color: standsBack(line, all) ? theme.muted : theme.ink,
      fontWeight: isPicked(line, all) ? "bold" : "normal",
      overflow: "truncate",
    },
    subtextStyle: {
      ...labelStyle(context),
      fontSize: theme.size - 2,
      color: isClear ? theme.accent : theme.muted,
      fontWeight: isClear ? "bold" : "normal",
    },
  };
};

/** An empty chart says why it is empty. */
const emptyTitles = (
  lines: readonly TrendLine[],
  placeAt: (i: number) => Place,
  context: ChartContext,
): readonly TitleOption[] =>
  lines.flatMap((line, i) => {
    const reason = emptiness(line);
    const { left, top, width } = placeAt(i);
    return reason === null
      ? []
      : [
          {
            text: say(reasons[reason], context),
            left: left + width / 2,
            top: top + cellFor(context).title + 24,
            textAlign: "center" as const,
            padding: 0,
            textStyle: { ...labelStyle(context), fontWeight: "normal" as const },
          },
        ];
  });

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

/** One small chart a line, all on one axis, so that their heights can be compared. */
export const multiplesChart = (all: Multiples, context: ChartContext): Chart => {
  const { lines, nameOf } = all;
  const cell = cellFor(context);
  const columns = columnsFor(context.width);
  const years = lines[0]?.years.map(({ year }) => String(year)) ?? [];
  const places = lines.map((_, i) => placeOf(i, context));
  const placeAt = (i: number): Place => places[i] ?? placeOf(i, context);
  const xAxis = yearAxis(years, context);
  const yAxis = sharedAxis(all, context);
  const title = (line: TrendLine, i: number): TitleOption => {
    const { textStyle, ...words } = titleOf(line, all, context);
    const { left, top, width } = placeAt(i);
    return { ...words, left, top, textStyle: { ...textStyle, width } };
  };
  const grid = ({ left, top, width }: Place): GridOption => ({
    left,
    top: top + cell.title,
    width,
    height: cell.height - cell.title - cell.foot,
  });
  return {
    height: Math.ceil(lines.length / columns) * (cell.height + cell.gap),
    points: lines.flatMap((line, at) =>
      line.years.map((point, index) => ({
        series: at * layersOfOne + layersOfOne - 1,
        index,
        label: `${nameOf(line.key)} ${describe(point, all, context)}`,
      })),
    ),
    option: {
      animation: false,
      title: [...lines.map(title), ...emptyTitles(lines, placeAt, context)],
      grid: places.map(grid),
      xAxis: lines.map((_, gridIndex) => ({ ...(xAxis as object), gridIndex })),
      yAxis: lines.map((_, gridIndex) => labelledAxis(yAxis, gridIndex, columns)),
      series: [...layersOf(all, context)],
    },
  };
};
