import type { ScatterSeriesOption } from "echarts/charts";
import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import { formatRate } from "../format/format.ts";
import type { SpineDot, SpineLine } from "../query/spine.ts";
import type { Text } from "../text.ts";
import { labelStyle } from "./axes.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { colourOf, spineMark } from "./spineMark.ts";
import { isNarrow, type SpineRow, spineRow } from "./spineRow.ts";
import { widthOfText } from "./widthOfText.ts";
import { group } from "./shapes.ts";

const widthOf = (text: string, size: number): number => 40 + widthOfText(text, size, 0.6);

/** As many lines as the names may take. */
const legendHeight = (names: readonly string[], { width, theme }: ChartContext): number => {
  const room = names.reduce((sum, name) => sum + widthOf(name, theme.size), 0);
  return 12 + Math.ceil(room / width) * 2 * theme.size;
};

const heads = {
  judged: { zh: "较差 ← 同组 → 较好", en: "worse ← peers → better" },
  neutral: {
    zh: "较低 ← 同组 → 较高（不分好坏）",
    en: "lower ← peers → higher (neither is better)",
  },
} as const satisfies Record<string, Text>;

/** The lines from above to below, under a word on what their ends mean. */
const rowsOf = (lines: readonly SpineLine[]): readonly SpineRow[] => {
  const block = (head: Text, own: readonly SpineLine[]): readonly SpineRow[] =>
    own.length === 0
      ? []
      : [{ kind: "head", words: head }, ...own.map((line) => ({ kind: "line", line }) as const)];
  return [
    ...block(
      heads.judged,
      lines.filter(({ rate }) => rate.polarity !== "neutral"),
    ),
    ...block(
      heads.neutral,
      lines.filter(({ rate }) => rate.polarity === "neutral"),
    ),
  ];
};

const spines = (
  rows: readonly SpineRow[],
  above: number,
  context: ChartContext,
): CustomSeriesOption => ({
  type: "custom",
  silent: true,
  data: rows.map((_, at) => [0, at]),
  renderItem: ({ dataIndex }, api) => {
    const row = rows[dataIndex];
    if (!row) return null;
    const at = (place: number) => {
      const [x = 0, y = 0] = api.coord([place, dataIndex]);
      return { x, y };
    };
    return group(spineRow(row, { at, above }, context));
  },
});

const dotOf = (row: SpineRow, column: number): SpineDot | null =>
  row.kind === "line" ? (row.line.dots[column] ?? null) : null;

/** Dots of one place stand a little apart. */
const offsetOf = (column: number, columns: number): number =>
  (column - (columns - 1) / 2) * Math.min(0.14, 0.6 / columns);

const markSize = 13;

/** How high a row is, and how far above its line its words stand: above the highest of its dots. */
const rowOf = (columns: number, context: ChartContext) => {
  const { size } = context.theme;
  if (!isNarrow(context)) return { high: size * 2.6, above: 0 };
  const high = size * (columns > 2 ? 4.6 : 3.8);
  const highest = offsetOf(columns - 1, columns) * high + markSize / 2 + 3;
  return { high, above: Math.max(size * 1.4, highest + size * 0.6) };
};

/** Dots of one column, aligned with the rows so that a key goes from body to body on one line. */
const dots = (
  rows: readonly SpineRow[],
  { names, column }: { readonly names: readonly string[]; readonly column: number },
  { theme }: ChartContext,
): ScatterSeriesOption => {
  const mark = spineMark(column);
  const colour = colourOf(mark, theme);
  const hollow = { color: theme.ground, borderColor: colour, borderWidth: 2 };
  return {
    type: "scatter",
    name: names[column] ?? "",
    symbol: mark.symbol,
    symbolSize: markSize,
    z: 5,
    itemStyle: { color: colour, borderColor: theme.ground, borderWidth: 1.5 },
    data: rows.map((row, at) => {
      const dot = dotOf(row, column);
      return dot
        ? {
            value: [dot.place, at + offsetOf(column, names.length)],
            ...(dot.isSmall && { itemStyle: hollow }),
          }
        : { value: ["-", "-"] };
    }),
  };
};

const small: Text = {
  zh: "（分母小于可排名的最小分母）",
  en: " (denominator below the smallest that is ranked)",
};

const pointsOf = (rows: readonly SpineRow[], names: readonly string[], context: ChartContext) =>
  rows.flatMap((row, index) =>
    names.flatMap((name, column) => {
      const dot = dotOf(row, column);
      if (!dot || row.kind !== "line") return [];
      const { numerator, denominator } = dot.cell;
      const rate = formatRate(numerator ?? 0, denominator ?? 0, context.language);
      const label = `${say(row.line.rate.label, context)} · ${name} ${rate}${dot.isSmall ? say(small, context) : ""}`;
      return [{ series: column + 1, index, label }];
    }),
  );

/** Each rate as a line from worst to best among the peers, with a dot for each of the chosen. */
export const spineChart = (
  lines: readonly SpineLine[],
  names: readonly string[],
  context: ChartContext,
): Chart => {
  const rows = rowsOf(lines);
  const narrow = isNarrow(context);
  const legend = legendHeight(names, context);
  const row = rowOf(names.length, context);
  const height = rows.length * row.high;
  return {
    height: legend + height,
    points: pointsOf(rows, names, context),
    option: {
      animation: false,
      legend: {
        data: [...names],
        top: 0,
        left: 0,
        selectedMode: false,
        itemWidth: 12,
        itemHeight: 12,
        textStyle: { ...labelStyle(context), color: context.theme.ink },
      },
      grid: {
        left: narrow ? 10 : Math.max(240, context.theme.size * 15),
        right: narrow ? 10 : Math.max(72, context.theme.size * 4.5),
        top: legend,
        height,
      },
      xAxis: { type: "value", min: -1, max: 1, show: false },
      yAxis: { type: "value", min: -0.5, max: rows.length - 0.5, inverse: true, show: false },
      series: [
        spines(rows, row.above, context),
        ...names.map((_, column) => dots(rows, { names, column }, context)),
      ],
    },
  };
};
