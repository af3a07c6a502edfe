import type { Random } from "./random.ts";

/** Box and Muller, one of the pair. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export const logNormal = (random: Random, median: number, spread: number): number =>
  median * Math.exp(spread * normal(random));

/** Marsaglia and Tsang (2000), with scale 1; a shape below 1 is boosted from the shape above it. */
export const gamma = (random: Random, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** A share around a mean; the larger the concentration, the closer to it. */
export const beta = (random: Random, mean: number, concentration: number): number => {
  const one = gamma(random, mean * concentration);
  const other = gamma(random, (1 - mean) * concentration);
  return one / (one + other);
};

/** Knuth's product below 30; above it the normal count is close enough and as fast for any mean. */
export const poisson = (random: Random, mean: number): number => {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const end = Math.exp(-mean);
  let count = 0;
  for (let left = random(); left > end; left *= random()) count++;
  return count;
};

export const binomial = (random: Random, trials: number, share: number): number => {
  let count = 0;
  for (let i = 0; i < trials; i++) if (random() < share) count++;
  return count;
};

/** Weights as the shares up to and including each, for `pick`. */
export const cumulative = (weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => (sum += weight) / total);
};

/** An index, as often as its weight says. */
export const pick = (random: Random, shares: readonly number[]): number => {
  const drawn = random();
  const last = shares.length - 1;
  for (let i = 0; i < last; i++) if (drawn < (shares[i] ?? 1)) return i;
  return last;
};

/** A whole number from `from` up to and including `to`. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** Weights around the given ones: the larger the concentration, the closer. */
export const scattered = (
  random: Random,
  weights: readonly number[],
  concentration: number,
): readonly number[] => weights.map((weight) => gamma(random, weight * concentration));
