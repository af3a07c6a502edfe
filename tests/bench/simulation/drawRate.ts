import type { Random } from "./random.ts";

/** A true rate from the beta distribution with this mean and deviation. */
export const drawRate = (random: Random, mean: number, deviation: number): number => {
  if (deviation === 0) return mean;
  const strength = (mean * (1 - mean)) / deviation ** 2 - 1;
  return random.beta(strength * mean, strength * (1 - mean));
};
