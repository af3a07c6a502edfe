import type { ChartPoint } from "#core/charts/chart.ts";

const leap = 10;

/** The same place in the series before or after, where there is one. */
const across = (points: readonly ChartPoint[], at: number, by: 1 | -1): number => {
  const here = points[at];
  if (!here) return 0;
  const series = [...new Set(points.map((point) => point.series))];
  const next = series[series.indexOf(here.series) + by];
  if (next === undefined) return at;
  const same = points.findIndex((point) => point.series === next && point.index === here.index);
  return same < 0 ? points.findIndex((point) => point.series === next) : same;
};

const within = (points: readonly ChartPoint[], at: number): number =>
  Math.min(points.length - 1, Math.max(0, at));

/** Where a key takes the cursor: along a series, across to another one; null when the key means nothing here. */
export const moveCursor = (
  points: readonly ChartPoint[],
  at: number | null,
  key: string,
): number | null => {
  if (points.length === 0) return null;
  const from = at ?? -1;
  switch (key) {
    case "ArrowRight":
      return within(points, from + 1);
    case "ArrowLeft":
      return at === null ? points.length - 1 : within(points, from - 1);
    case "ArrowDown":
      return at === null ? 0 : across(points, from, 1);
    case "ArrowUp":
      return at === null ? 0 : across(points, from, -1);
    case "PageDown":
      return within(points, from + leap);
    case "PageUp":
      return within(points, from - leap);
    case "Home":
      return 0;
    case "End":
      return points.length - 1;
  }
  return null;
};
