import type { CustomSeriesOption } from "echarts/types/dist/echarts";
import { breaksOf } from "../metrics/metric.ts";
import type { TrendLine, TrendYear } from "../query/trendLines.ts";
import type { Interval } from "../statistics/interval.ts";
import type { ChartContext } from "./chart.ts";
import { areShares, isPicked, type Multiples, standsBack } from "./multiples.ts";
import type { Scale } from "./sharedScale.ts";
import { rule, type Spot } from "./shapes.ts";

/** Where a small chart stands, in pixels of the drawing. */
export interface Place {
  readonly left: number;
  /** Where its name begins. */
  readonly top: number;
  readonly width: number;
  /** Where its plot begins and ends. */
  readonly ceiling: number;
  readonly floor: number;
}

/** What one small chart is drawn from. */
export interface SmallChart {
  readonly line: TrendLine;
  readonly place: Place;
  readonly scale: Scale;
  /** Whether the values of the axis are printed beside it. */
  readonly isLabelled: boolean;
}

/** A value that is there, and where it stands among all. */
interface At<Value> {
  readonly at: number;
  readonly value: Value;
}

/** What is there, gathered where it stands side by side. */
const runsOf = <Value>(values: readonly (Value | null)[]): readonly (readonly At<Value>[])[] => {
  const runs: At<Value>[][] = [];
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === at - 1) last.push({ at, value });
    else runs.push([{ at, value }]);
  }
  return runs;
};

/** Where a year stands, in pixels. */
export const across = (
  { line: { years }, place: { left, width } }: SmallChart,
  at: number,
): number => (years.length === 1 ? left + width / 2 : left + (at * width) / (years.length - 1));

/** How high a value stands, in pixels. */
export const up = ({ place: { ceiling, floor }, scale }: SmallChart, value: number): number =>
  floor - (value / scale.top) * (floor - ceiling);

/** Half as wide as an interval is drawn between two gaps, where it is a bar. */
const halfBar = 2;

/** The edges of an interval over the years of a run. */
const outline = (small: SmallChart, run: readonly At<Interval>[]): readonly Spot[] => {
  const half = run.length > 1 ? 0 : halfBar;
  const edge = (side: keyof Interval) =>
    run.flatMap(({ at, value }): readonly Spot[] => {
      const [x, y] = [across(small, at), up(small, value[side])];
      return [
        [x - half, y],
        [x + half, y],
      ];
    });
  return [...edge("upper"), ...edge("lower").toReversed()];
};

/** The plot as a window: of what is larger it shows no more than the axis reaches. */
const windowOf = ({ place: { left, width, ceiling, floor } }: SmallChart) => ({
  clipPath: {
    type: "rect" as const,
    shape: { x: left - halfBar, y: ceiling, width: width + 2 * halfBar, height: floor - ceiling },
  },
});

/** The interval, pale behind the line. */
export const band = (small: SmallChart, all: Multiples, { theme }: ChartContext) => {
  if (!areShares(all)) return [];
  const strength = standsBack(small.line, all) ? 0.4 : 1;
  return runsOf(small.line.years.map(({ interval }) => interval)).map((run) => ({
    type: "polygon" as const,
    shape: { points: [...outline(small, run)] },
    style: { fill: theme.accent, opacity: strength * (run.length > 1 ? 0.14 : 0.3) },
    ...(run.some(({ value }) => value.upper > small.scale.top) && windowOf(small)),
  }));
};

/** Where the form begins to count otherwise, a dashed line. */
export const breaks = (small: SmallChart, { metric }: Multiples, { theme }: ChartContext) => {
  const years = small.line.years.map(({ year }) => year);
  const { ceiling, floor } = small.place;
  return breaksOf(metric).flatMap((year) => {
    const at = years.indexOf(year);
    if (at < 0 || !years.includes(year - 1)) return [];
    const x = across(small, at);
    return rule([x, floor], [x, ceiling], { stroke: theme.muted, lineDash: [4, 3] });
  });
};

const colourOf = (line: TrendLine, all: Multiples, { theme }: ChartContext): string =>
  standsBack(line, all) ? theme.neutral : theme.accent;

/** The values, joined where years follow each other. */
export const strokes = (small: SmallChart, all: Multiples, context: ChartContext) =>
  runsOf(small.line.years.map(({ value }) => value)).map((run) => ({
    type: "polyline" as const,
    shape: { points: run.map(({ at, value }): Spot => [across(small, at), up(small, value)]) },
    style: {
      fill: "none",
      stroke: colourOf(small.line, all, context),
      lineWidth: isPicked(small.line, all) ? 2.5 : 1.75,
    },
  }));

/** Moved to its place: an arc whose own coordinates are in the thousands is too coarse to be drawn. */
const pointOf = (small: SmallChart, { value }: TrendYear, at: number) =>
  value === null
    ? null
    : { x: across(small, at), y: up(small, value), shape: { cx: 0, cy: 0, r: 2.5 } };

/** The points of a small chart, a year each. */
export const pointsOf = (
  small: SmallChart,
  all: Multiples,
  context: ChartContext,
): CustomSeriesOption => {
  const { years } = small.line;
  const style = { fill: colourOf(small.line, all, context) };
  return {
    type: "custom",
    coordinateSystem: "none",
    data: years.map((_, at) => [at]),
    renderItem: ({ dataIndex }) => {
      const year = years[dataIndex];
      const point = year ? pointOf(small, year, dataIndex) : null;
      return point && { type: "circle", ...point, style };
    },
  };
};
