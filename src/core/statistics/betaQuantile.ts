import { betaDensity, regularisedBeta } from "./regularisedBeta.ts";
import { solve } from "./solve.ts";

/** The value below which a beta variable with parameters a, b > 0 falls with probability `p` in (0, 1). */
export const betaQuantile = (p: number, a: number, b: number): number =>
  solve((x) => ({ value: regularisedBeta(x, a, b) - p, slope: betaDensity(x, a, b) }), {
    lower: 0,
    upper: 1,
  });
