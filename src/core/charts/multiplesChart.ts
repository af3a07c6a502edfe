import type { EChartsOption } from "echarts/types/dist/echarts";
import type { GridOption, TitleOption, XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import { directionOf, emptiness, type TrendLine, type TrendYear } from "../query/trendLines.ts";
import { trendWords } from "../sentences/trendSentence.ts";
import type { Text } from "../text.ts";
import { countAxis, labelStyle, shareAxis, smallStyle } from "./axes.ts";
import { beginnings } from "./beginnings.ts";
import { type Chart, type ChartContext, say, type Strip } from "./chart.ts";
import { isPicked, layersOf, layersOfOne, type Multiples, standsBack } from "./multiplesLayers.ts";
import { wrapText } from "./wrapText.ts";

/** How much larger type is than that of a page in print. */
const growthOf = ({ theme }: ChartContext): number => Math.max(1, theme.size / 13);

/** Small charts side by side: two on a telephone, at most five, never more than there are lines. */
const columnsFor = (lines: number, context: ChartContext): number => {
  const grown = growthOf(context);
  const least = context.width >= 320 * grown ? 2 : 1;
  const most = Math.max(least, Math.min(5, Math.floor(context.width / (210 * grown))));
  return Math.max(1, Math.min(most, lines));
};

/** A small chart and its words, which grow with the size of type; the fewer stand side by side, the higher they are. */
const cellFor = ({ lines, nameOf }: Multiples, context: ChartContext) => {
  const grown = growthOf(context);
  const foot = Math.round(24 * grown);
  const gap = Math.round(18 * grown);
  const side = Math.round(38 * grown);
  const columns = columnsFor(lines.length, context);
  const width = (context.width - side - gap * (columns - 1) - 2) / columns;
  const { size } = context.theme;
  const rows = lines.map(({ key }) => wrapText(nameOf(key), width / size).length);
  const title = Math.round(40 * grown + size * 1.3 * (Math.min(3, Math.max(1, ...rows)) - 1));
  const plot = Math.round(Math.min(180, Math.max(84, width * 0.38)));
  return { columns, width, height: plot + title + foot, title, foot, gap, side, top: 8 };
};

type Cell = ReturnType<typeof cellFor>;

const heightOf = (lines: readonly TrendLine[], { top, columns, height, gap }: Cell): number =>
  top + Math.ceil(lines.length / columns) * (height + gap);

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
const placeOf = (index: number, cell: Cell): Place => ({
  left: cell.side + (index % cell.columns) * (cell.width + cell.gap),
  top: cell.top + Math.floor(index / cell.columns) * (cell.height + cell.gap),
  width: cell.width,
});

/** The name of a line, and under it in words whether its last five years clearly move. */
const titleOf = (
  line: TrendLine,
  all: Multiples,
  { context, width }: { readonly context: ChartContext; readonly width: number },
): TitleOption => {
  const direction = directionOf(line);
  const isClear = direction === "rising" || direction === "falling";
  const { theme } = context;
  return {
    text: wrapText(all.nameOf(line.key), width / theme.size).join("\n"),
    subtext: `${arrows[direction]} ${say(trendWords[direction], context)}`.trim(),
    padding: 0,
    itemGap: Math.round(3 * growthOf(context)),
    textStyle: {
      ...labelStyle(context),
      color: standsBack(line, all) ? theme.muted : theme.ink,
      fontWeight: isPicked(line, all) ? "bold" : "normal",
      lineHeight: Math.round(theme.size * 1.3),
    },
    subtextStyle: {
      ...smallStyle(context),
      color: isClear ? theme.accent : theme.muted,
      fontWeight: isClear ? "bold" : "normal",
    },
  };
};

/** An empty chart says why it is empty. */
const emptyTitles = (
  lines: readonly TrendLine[],
  placeAt: (i: number) => Place & Pick<Cell, "title">,
  context: ChartContext,
): readonly TitleOption[] =>
  lines.flatMap((line, i) => {
    const reason = emptiness(line);
    const { left, top, width, title } = placeAt(i);
    return reason === null
      ? []
      : [
          {
            text: say(reasons[reason], context),
            left: left + width / 2,
            top: top + title + 24,
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
    ...smallStyle(context),
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
    axisLabel: { ...axis.axisLabel, ...smallStyle(context) } as object,
  };
};

/** Only the first of a row prints the labels of the axis. */
const labelledAxis = (axis: YAXisOption, gridIndex: number, columns: number): YAXisOption =>
  Object.assign({}, axis, {
    gridIndex,
    axisLabel: { ...axis.axisLabel, show: gridIndex % columns === 0 },
  });

/** These lines as small charts on the axis that all lines share. */
const optionOf = (
  lines: readonly TrendLine[],
  { all, cell, context }: { all: Multiples; cell: Cell; context: ChartContext },
): EChartsOption => {
  const years = lines[0]?.years.map(({ year }) => String(year)) ?? [];
  const places = lines.map((_, i) => placeOf(i, cell));
  const placeAt = (i: number) => ({ ...placeOf(i, cell), title: cell.title });
  const xAxis = yearAxis(years, context);
  const yAxis = sharedAxis(all, context);
  const title = (line: TrendLine, i: number): TitleOption => {
    const { left, top, width } = placeAt(i);
    return { ...titleOf(line, all, { context, width }), left, top };
  };
  const grid = ({ left, top, width }: Place): GridOption => ({
    left,
    top: top + cell.title,
    width,
    height: cell.height - cell.title - cell.foot,
  });
  return {
    animation: false,
    title: [...lines.map(title), ...emptyTitles(lines, placeAt, context)],
    grid: places.map(grid),
    xAxis: lines.map((_, gridIndex) => ({ ...(xAxis as object), gridIndex })),
    yAxis: lines.map((_, gridIndex) => labelledAxis(yAxis, gridIndex, cell.columns)),
    series: [...layersOf({ ...all, lines }, context)],
  };
};

/** The rows of small charts, some at a time; each is worked out when it is drawn. */
const stripsOf = (all: Multiples, cell: Cell, context: ChartContext): readonly Strip[] => {
  const begin = beginnings(all.lines.length, cell.columns);
  return begin.map((from, at) => {
    const lines = all.lines.slice(from, begin[at + 1]);
    const own = { ...cell, top: at === 0 ? cell.top : 0 };
    return {
      get option() {
        return optionOf(lines, { all, cell: own, context });
      },
      height: heightOf(lines, own),
      series: from * layersOfOne,
    };
  });
};

/** One small chart a line, all on one axis, so that their heights can be compared. */
export const multiplesChart = (all: Multiples, context: ChartContext): Chart => {
  const { lines, nameOf } = all;
  const cell = cellFor(all, context);
  return {
    height: heightOf(lines, cell),
    points: lines.flatMap((line, at) =>
      line.years.map((point, index) => ({
        series: at * layersOfOne + layersOfOne - 1,
        index,
        // Said of the one that is pointed at; a hundred others keep still.
        get label() {
          return `${nameOf(line.key)} ${describe(point, all, context)}`;
        },
      })),
    ),
    get option() {
      return optionOf(lines, { all, cell, context });
    },
    strips: stripsOf(all, cell, context),
  };
};
