import {
  simulatedCourses,
  type SimulatedCourse,
  type TrendRates,
} from "#core/statistics/simulation.ts";
import { trend } from "#core/statistics/trend.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { drawRate } from "./drawRate.ts";
import type { Random } from "./random.ts";
import { shareOf } from "./sizes.ts";

const start = 0.6;
const years = [2021, 2022, 2023, 2024, 2025];

export interface Series {
  readonly course: SimulatedCourse;
  /** Cases a year. */
  readonly cases: number;
}

const drawTrend = ({ course, cases }: Series, random: Random) => {
  const { step, deviation } = simulatedCourses[course];
  return trend(
    years.map((year, i) => {
      const x = random.binomial(cases, drawRate(random, start + i * step, deviation));
      return { year, value: x / cases, interval: wilson(x, cases) };
    }),
  );
};

export const simulateTrend = (series: Series, count: number, random: Random): TrendRates => {
  const trends = Array.from({ length: count }, () => drawTrend(series, random));
  const share = (direction: string) =>
    shareOf(trends, (one) => "direction" in one && one.direction === direction);
  return { ...series, rising: share("rising"), falling: share("falling") };
};
