import type { Share } from "#core/statistics/share.ts";
import { simulatedProvinces, type SimulatedProvince } from "#core/statistics/simulation.ts";
import { drawRate } from "./drawRate.ts";
import type { Random } from "./random.ts";

export interface SimulatedBody extends Share {
  readonly truth: number;
}

const mean = 0.7;
const medianCases = 40;

/** Bodies of skewed size, their rates drawn around one mean. */
export const drawProvince = (
  kind: SimulatedProvince,
  bodies: number,
  random: Random,
): readonly SimulatedBody[] =>
  Array.from({ length: bodies }, () => {
    const truth = drawRate(random, mean, simulatedProvinces[kind].deviation);
    const n = Math.max(1, Math.round(medianCases * Math.exp(random.normal())));
    return { truth, n, x: random.binomial(n, truth) };
  });
