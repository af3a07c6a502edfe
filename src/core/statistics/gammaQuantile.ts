import { logGamma } from "./logGamma.ts";
import { regularisedGamma } from "./regularisedGamma.ts";
import { solve } from "./solve.ts";

/** The value below which a gamma variable of this shape and scale 1 falls with probability `p` in (0, 1). */
export const gammaQuantile = (p: number, shape: number): number => {
  let upper = shape + 1;
  while (regularisedGamma(shape, upper).lower < p) upper *= 2;
  return solve(
    (x) => ({
      value: regularisedGamma(shape, x).lower - p,
      slope: Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape)),
    }),
    { lower: 0, upper },
  );
};
