import { continuedFraction } from "./continuedFraction.ts";
import { logGamma } from "./logGamma.ts";

export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const series = (shape: number, x: number): number => {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
};

/** Both tails of the gamma distribution of a shape > 0 and scale 1 at x >= 0 (DLMF 8.11.4, 8.9.2). */
export const regularisedGamma = (shape: number, x: number): Tails => {
  if (x <= 0) return { lower: 0, upper: 1 };
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = scale * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(
    (k) => (k === 1 ? 1 : (k - 1) * (shape - k + 1)),
    (k) => x + 2 * k - 1 - shape,
  );
  return { lower: 1 - scale * fraction, upper: scale * fraction };
};
