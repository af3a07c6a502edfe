import type { LineSeriesOption } from "echarts/charts";
import type { Interval } from "../statistics/interval.ts";
import { standingLine } from "./axes.ts";

/** The interval of one year; null where it has no value. */
export interface YearInterval {
  readonly year: number;
  readonly interval: Interval | null;
}

const isLone = (years: readonly YearInterval[], at: number): boolean =>
  years[at]?.interval != null && !years[at - 1]?.interval && !years[at + 1]?.interval;

/** Between two gaps a band has no width: there the interval is a bar, like those of single rates. */
export const loneIntervals = (
  years: readonly YearInterval[],
  lineStyle: { readonly color: string; readonly opacity: number; readonly width: number },
): Pick<LineSeriesOption, "markLine"> => {
  const bars = years.flatMap(({ year, interval }, at) =>
    interval && isLone(years, at)
      ? [
          [
            { coord: [String(year), interval.lower] },
            { coord: [String(year), interval.upper] },
          ] as [{ coord: (string | number)[] }, { coord: (string | number)[] }],
        ]
      : [],
  );
  if (bars.length === 0) return {};
  return {
    markLine: {
      ...standingLine,
      z: 1,
      label: { show: false },
      lineStyle: { ...lineStyle, type: "solid" },
      data: bars,
    },
  };
};
