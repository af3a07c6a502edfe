import { formatCompact, formatShare } from "../format/format.ts";
import type { SeriesRow } from "../query/series.ts";
import { labelStyle } from "./axes.ts";
import type { ChartContext } from "./chart.ts";
import { roomForLabels } from "./roomForLabels.ts";
import { widthOfText } from "./widthOfText.ts";

/** One year as sums. */
export type YearSums = Pick<SeriesRow, "year" | "numerator" | "denominator">;

/** One year of a chart: what is drawn, and what it is made of. */
export interface YearPoint {
  readonly year: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly row: YearSums;
}

/** The axis of values takes about four characters and the margins. */
const stepIn = (width: number, points: readonly YearPoint[], { theme }: ChartContext): number =>
  (width - 8 - 2.5 * theme.size) / Math.max(1, points.length);

/** Right of the last point its label has the half of its width. */
export const marginRight = (points: readonly YearPoint[], context: ChartContext): number => {
  const half = widthOfText("00.0%", context.theme.size) / 2;
  return Math.max(16, Math.ceil(half - stepIn(context.width - 16, points, context) / 2));
};

const stepOf = (points: readonly YearPoint[], context: ChartContext): number =>
  stepIn(context.width - marginRight(points, context), points, context);

/** Height of a chart of years, and the margins within it, in pixels. */
export const height = 260;
export const margin = { top: 28, bottom: 8 };

/** From the middle of a point to the edge of its label. */
const gap = 9;

/** The highest that is drawn: the end of an interval, or a value. */
export const highestOf = (points: readonly YearPoint[]): number =>
  Math.max(0, ...points.map(({ value, upper }) => upper ?? value ?? 0));

/** Where the axis ends at most: at a round number above the highest. */
const endOf = (points: readonly YearPoint[], isRate: boolean): number => {
  const highest = highestOf(points);
  if (!isRate) return Math.max(highest * 1.5, 1);
  return highest > 0.5 ? 1 : Math.max(highest * 1.35, Number.EPSILON);
};

/** How high above the axis each value stands at least, in pixels. */
const heightsOf = (
  points: readonly YearPoint[],
  isRate: boolean,
  { theme }: ChartContext,
): readonly number[] => {
  const end = endOf(points, isRate);
  const plot = height - margin.top - margin.bottom - theme.size * 1.7;
  return points.map(({ value }) => ((value ?? 0) / end) * plot);
};

type Side = "top" | "bottom" | "left" | "right";

/**
 * A label stands where the line does not pass: below where it comes or goes from above, if there is room; beside a
 * lone point, above and below which its interval is drawn.
 */
const labelSides = (points: readonly YearPoint[], context: ChartContext): readonly Side[] => {
  const heights = heightsOf(points, true, context);
  return points.map(({ value }, at) => {
    const beside = [points[at - 1]?.value, points[at + 1]?.value].filter((one) => one != null);
    if (beside.length === 0) return at > 0 && at === points.length - 1 ? "left" : "right";
    const slope = beside.reduce((sum, one) => sum + one - (value ?? 0), 0);
    return slope > 0 && (heights[at] ?? 0) > gap + context.theme.size ? "bottom" : "top";
  });
};

/** How many pixels a label above its point is raised so that it does not stand beside a point that is a little higher. */
const liftsOf = (points: readonly YearPoint[], context: ChartContext): readonly number[] => {
  const half = widthOfText("00.0%", context.theme.size) / 2;
  if (half + context.theme.size <= stepOf(points, context)) return points.map(() => 0);
  const sides = labelSides(points, context);
  const heights = heightsOf(points, true, context);
  const covered = context.theme.size + gap;
  return heights.map((height, at) => {
    const above = [heights[at - 1] ?? 0, heights[at + 1] ?? 0].map((other) => other - height);
    return sides[at] === "top" ? Math.max(0, ...above.filter((rise) => rise < covered)) : 0;
  });
};

const labelHeights = (points: readonly YearPoint[], context: ChartContext): readonly number[] => {
  const sides = labelSides(points, context);
  const lifts = liftsOf(points, context);
  const away = gap + context.theme.size / 2;
  const off: Record<Side, number> = { top: away, bottom: -away, left: 0, right: 0 };
  return heightsOf(points, true, context).map(
    (one, at) => one + off[sides[at] ?? "top"] + (lifts[at] ?? 0),
  );
};

/** A bar is at most so wide, in pixels. */
export const mostOfBar = 36;
/** How much of its step the library gives a bar. */
const partOfStep = 0.69;

/** What stands in the way of the numbers above bars. */
const aboveBars = (points: readonly YearPoint[], context: ChartContext) => {
  const tops = heightsOf(points, false, context);
  const away = context.theme.size / 2 + 5;
  return {
    heights: tops.map((top) => top + away),
    bars: { width: Math.min(mostOfBar, stepOf(points, context) * partOfStep), tops },
  };
};

/** The first label leans inwards where it would leave the plot: so far before its point it begins. */
const leanOf = (points: readonly YearPoint[], context: ChartContext): number | null =>
  widthOfText("00.0%", context.theme.size) > stepOf(points, context) ? 8 : null;

/** How the values are labelled: those that have room. */
export const labelled = (points: readonly YearPoint[], isRate: boolean, context: ChartContext) => {
  const print = (value: number): string =>
    (isRate ? formatShare : formatCompact)(value, context.language);
  const named = roomForLabels({
    values: points.map(({ value }) => value),
    print,
    step: stepOf(points, context),
    size: context.theme.size,
    ...(isRate
      ? { heights: labelHeights(points, context), lean: leanOf(points, context) }
      : aboveBars(points, context)),
  });
  return {
    ...labelStyle(context),
    show: true,
    position: "top" as const,
    color: context.theme.ink,
    textBorderColor: context.theme.ground,
    textBorderWidth: 3,
    formatter: ({ dataIndex }: { dataIndex: number }): string => {
      const value = points[dataIndex]?.value ?? null;
      return value === null || !named.has(dataIndex) ? "" : print(value);
    },
  };
};

/** Rates with the place of each label. */
export const placedRates = (points: readonly YearPoint[], context: ChartContext) => {
  const sides = labelSides(points, context);
  const lean = leanOf(points, context);
  const lifts = liftsOf(points, context);
  return points.map(({ value }, at) => ({
    value,
    label: {
      position: sides[at] ?? "top",
      distance: 5 + (lifts[at] ?? 0),
      ...(lean !== null && at === 0 && { align: "left" as const, offset: [-lean, 0] }),
    },
  }));
};
