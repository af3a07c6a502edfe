import type { Interval } from "./interval.ts";
import { z95 } from "./normal.ts";

/** Products round alike wherever they are worked out, powers do not. */
const cube = (x: number): number => x * x * x;

/** Approximate interval of a Poisson mean given the count `x > 0` (Byar, in Breslow & Day 1987). */
export const byar = (x: number, z = z95): Interval | null => {
  if (!Number.isFinite(x) || x <= 0) return null;
  const next = x + 1;
  return {
    lower: x * cube(Math.max(0, 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)))),
    upper: next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))),
  };
};
