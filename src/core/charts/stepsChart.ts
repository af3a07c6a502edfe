import type { BarSeriesOption } from "echarts/charts";
import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import { formatNumber, formatShare } from "../format/format.ts";
import { isShare } from "../statistics/share.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { type Chart, type ChartContext, say } from "./chart.ts";
import { widthOfText } from "./widthOfText.ts";
import { fontOf, group, words } from "./shapes.ts";
import { noFigure } from "../format/noValue.ts";

/** One step: how many reached it, out of those at the step it follows from. */
export interface Step {
  readonly label: Text;
  readonly count: number | null;
  /** The step before, with its number; null for the first. */
  readonly of: { readonly label: Text; readonly count: number | null } | null;
}

/** A bar and the line of words above it. */
const rowHeight = ({ theme }: ChartContext): number => Math.max(58, Math.round(theme.size * 4));

const nothing: Text = { zh: "", en: "" };

/** A step as a share of the one before, or why there is none. */
const shareWords = ({ count, of }: Step): Text => {
  if (!of) return nothing;
  if (count === null || of.count === null) return noFigure;
  if (of.count === 0) {
    return { zh: `${of.label.zh} 0 件，无分母`, en: `no ${of.label.en}, no denominator` };
  }
  return {
    zh: `占${of.label.zh}的 ${formatShare(count / of.count, "zh")}`,
    en: `${formatShare(count / of.count, "en")} of ${of.label.en}`,
  };
};

const intervalWords = ({ count, of }: Step): Text => {
  const sides = { x: count ?? 0, n: of?.count ?? 0 };
  const interval = count !== null && isShare(sides) ? wilson(sides.x, sides.n) : null;
  if (!interval) return nothing;
  return {
    zh: `（95% 区间 ${formatShare(interval.lower, "zh")} 至 ${formatShare(interval.upper, "zh")}）`,
    en: ` (95% interval ${formatShare(interval.lower, "en")} to ${formatShare(interval.upper, "en")})`,
  };
};

/** A step as a share of the one before, with its interval, or why there is none. */
export const stepWords = (step: Step): Text => {
  const [share, interval] = [shareWords(step), intervalWords(step)];
  return { zh: `${share.zh}${interval.zh}`, en: `${share.en}${interval.en}` };
};

const numberWords = ({ count }: Step, context: ChartContext): string =>
  count === null ? say(noFigure, context) : formatNumber(count, context.language);

const bars = (steps: readonly Step[], context: ChartContext): BarSeriesOption => {
  const { theme } = context;
  return {
    type: "bar",
    barWidth: 12,
    showBackground: true,
    backgroundStyle: { color: theme.hairline, opacity: 0.35 },
    data: steps.map((step) => ({
      value: step.count ?? 0,
      itemStyle: { color: step.of ? theme.accent : theme.ink },
    })),
  };
};

const headWords = (step: Step, context: ChartContext): string =>
  `${say(step.label, context)}  ${numberWords(step, context)}`;

const oneLine = (step: Step, context: ChartContext): string =>
  [headWords(step, context), say(stepWords(step), context)].filter(Boolean).join("    ");

const hasRoomFor = (text: string, { theme, width }: ChartContext): boolean =>
  widthOfText(text, theme.size, 0.5) <= width;

/** Whether a step's part of the one before needs a line of its own. */
const needTwoLines = (steps: readonly Step[], context: ChartContext): boolean =>
  steps.some((step) => !hasRoomFor(oneLine(step, context), context));

/** The words above a bar: what it is and how many, and its part of the step before. */
const linesOf = (step: Step, areTwo: boolean, context: ChartContext): readonly string[] => {
  if (!areTwo) return [oneLine(step, context)];
  const share = say(stepWords(step), context);
  // The table and the pointer say the interval that has no room.
  const shown = hasRoomFor(share, context) ? share : say(shareWords(step), context);
  return [headWords(step, context), shown].filter(Boolean);
};

const heads = (
  steps: readonly Step[],
  areTwo: boolean,
  context: ChartContext,
): CustomSeriesOption => ({
  type: "custom",
  silent: true,
  data: steps.map((_, at) => [0, at]),
  renderItem: ({ dataIndex }, api) => {
    const step = steps[dataIndex];
    if (!step) return null;
    const [x = 0, y = 0] = api.coord([0, dataIndex]);
    const { theme } = context;
    const lines = linesOf(step, areTwo, context);
    const font = fontOf(context, theme.size);
    return group(
      lines.map((text, at) =>
        words(text, [x, y - 13 - (lines.length - 1 - at) * theme.size * 1.4], {
          fill: at === 0 ? theme.ink : theme.muted,
          font,
          verticalAlign: "bottom",
        }),
      ),
    );
  },
});

/** From step to step as bars on one scale, each with its part of the step before. */
export const stepsChart = (steps: readonly Step[], context: ChartContext): Chart => {
  const areTwo = needTwoLines(steps, context);
  return {
    height: steps.length * (rowHeight(context) + (areTwo ? context.theme.size * 1.5 : 0)) + 8,
    points: steps.map((step, index) => ({
      series: 0,
      index,
      label: [
        `${say(step.label, context)} ${numberWords(step, context)}`,
        say(stepWords(step), context),
      ]
        .filter(Boolean)
        .join(context.language === "zh" ? "，" : ", "),
    })),
    option: {
      animation: false,
      grid: { left: 0, right: 0, top: areTwo ? 33 : 17, bottom: 0 },
      xAxis: {
        type: "value",
        min: 0,
        max: Math.max(1, ...steps.map(({ count }) => count ?? 0)),
        show: false,
      },
      yAxis: {
        type: "category",
        inverse: true,
        show: false,
        data: steps.map(({ label }) => label.en),
      },
      series: [bars(steps, context), heads(steps, areTwo, context)],
    },
  };
};
