import { byar } from "./byar.ts";
import { gammaQuantile } from "./gammaQuantile.ts";
import type { Interval } from "./interval.ts";
import { upperTail, z95 } from "./normal.ts";

const smallestForByar = 10;

/** Half a chi-square quantile at `2x` degrees of freedom is a gamma quantile at shape `x`. */
const exact = (x: number, z: number): Interval => {
  const tail = upperTail(z);
  return { lower: x === 0 ? 0 : gammaQuantile(tail, x), upper: gammaQuantile(1 - tail, x + 1) };
};

/** Interval of a Poisson mean given the count `x >= 0`: exact below 10 (Garwood 1936), then Byar's. */
export const poissonInterval = (x: number, z = z95): Interval | null => {
  if (!Number.isFinite(x) || x < 0) return null;
  return x < smallestForByar ? exact(x, z) : byar(x, z);
};
