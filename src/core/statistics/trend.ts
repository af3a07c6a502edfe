import type { Text } from "../text.ts";
import type { Interval } from "./interval.ts";
import { wls, type Line, type Measurement } from "./wls.ts";

/** A yearly value with its 95 % interval, in one unit. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

export const trendRefusals = {
  years: {
    zh: "趋势判断需要连续五年的数据",
    en: "a trend needs five consecutive years",
  },
  missing: {
    zh: "五年中有年份缺少可用数值",
    en: "not every one of the five years has a usable value",
  },
  break: {
    zh: "五年之间统计表格式有变化，前后不可比",
    en: "the form changed within the five years, so they cannot be compared",
  },
} as const satisfies Record<string, Text>;

export type TrendRefusal = keyof typeof trendRefusals;

/** Slope and its error in units of the value per year. */
export interface TrendFit extends Line {
  readonly direction: "rising" | "falling" | "none";
}

export type Trend = TrendFit | { readonly cannot: TrendRefusal };

export const span = 5;
/** 95 % intervals are this many standard errors wide. */
export const width = 3.92;
/** Chi-square, one degree of freedom, exceeded by chance in 0.2 % of cases. */
export const clear = 9.54953570608324;

const measure = ({ value, interval }: TrendPoint, position: number): Measurement | null => {
  if (value === null || !interval || !(interval.upper > interval.lower)) return null;
  return { x: position + 1, y: value, error: (interval.upper - interval.lower) / width };
};

const isConsecutive = (points: readonly TrendPoint[]): boolean =>
  points.length === span && points.every(({ year }, i) => year === (points[0]?.year ?? 0) + i);

const keepsItsSign = (measurements: readonly Measurement[], sign: number): boolean =>
  measurements.every((_, i) => Math.sign(wls(measurements.toSpliced(i, 1))?.slope ?? 0) === sign);

const direction = (measurements: readonly Measurement[], line: Line): TrendFit["direction"] => {
  const strength = line.chiSquared / Math.max(1, line.residual / (span - 2));
  const sign = Math.sign(line.slope);
  if (strength <= clear || !keepsItsSign(measurements, sign)) return "none";
  return sign > 0 ? "rising" : "falling";
};

/**
 * Whether five consecutive values clearly rise or fall, or why that cannot be said. A break is the first
 * year of a form that counts differently.
 */
export const trend = (points: readonly TrendPoint[], breaks: readonly number[] = []): Trend => {
  if (!isConsecutive(points)) return { cannot: "years" };
  if (points.slice(1).some(({ year }) => breaks.includes(year))) return { cannot: "break" };
  const measurements = points.map(measure).filter((measurement) => measurement !== null);
  const line = measurements.length === span ? wls(measurements) : null;
  if (!line) return { cannot: "missing" };
  return { ...line, direction: direction(measurements, line) };
};
