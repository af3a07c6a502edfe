import {
  simulatedCourses,
  simulatedProvinces,
  type SimulatedCourse,
  type SimulatedProvince,
  type Simulation,
} from "#core/statistics/simulation.ts";
import { randomFrom } from "./random.ts";
import { simulateFunnel } from "./simulateFunnel.ts";
import { simulateRanks } from "./simulateRanks.ts";
import { simulateTrend } from "./simulateTrend.ts";
import type { Sizes } from "./sizes.ts";

const provinces = Object.keys(simulatedProvinces) as SimulatedProvince[];
const courses = Object.keys(simulatedCourses) as SimulatedCourse[];
const casesAYear = [40, 400];

/** Everything the method page says of how often the statistics are right. */
export const simulate = (seed: number, sizes: Sizes): Simulation => {
  const random = randomFrom(seed);
  return {
    seed,
    ...sizes,
    ranks: provinces.map((province) => simulateRanks(province, sizes, random)),
    funnel: provinces.flatMap((province) => simulateFunnel(province, sizes, random)),
    trend: courses.flatMap((course) =>
      casesAYear.map((cases) => simulateTrend({ course, cases }, sizes.series, random)),
    ),
  };
};
