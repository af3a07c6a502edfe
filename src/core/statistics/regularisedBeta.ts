import { continuedFraction } from "./continuedFraction.ts";
import { logGamma } from "./logGamma.ts";

/** Density of the beta distribution with parameters a, b > 0 at x in (0, 1). */
export const betaDensity = (x: number, a: number, b: number): number =>
  Math.exp(
    (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );

const numerator = (x: number, a: number, b: number) => (term: number) => {
  const k = term >> 1;
  if (term === 1) return 1;
  return term % 2 === 0
    ? (-(a + k - 1) * (a + b + k - 1) * x) / ((a + 2 * k - 2) * (a + 2 * k - 1))
    : (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
};

const below = (x: number, a: number, b: number): number =>
  ((betaDensity(x, a, b) * x * (1 - x)) / a) * continuedFraction(numerator(x, a, b), () => 1);

/** The probability that a beta variable with parameters a, b > 0 is below x (DLMF 8.17.22). */
export const regularisedBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (a + 1) / (a + b + 2) ? below(x, a, b) : 1 - below(1 - x, b, a);
};
