import type { Interval } from "./interval.ts";
import { z95 } from "./normal.ts";
import type { Share } from "./share.ts";
import { wilson } from "./wilson.ts";

export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * First proportion less the second, in −1…1, with its hybrid-score interval (Newcombe 1998, method 10).
 * Null when either pair is unusable.
 */
export const newcombe = (first: Share, second: Share, z = z95): Difference | null => {
  const a = wilson(first.x, first.n, z);
  const b = wilson(second.x, second.n, z);
  if (!a || !b) return null;
  const p = first.x / first.n;
  const q = second.x / second.n;
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
};
