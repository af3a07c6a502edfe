import type { Interval } from "./interval.ts";
import { z95 } from "./normal.ts";
import { wilson } from "./wilson.ts";

export interface Ratio extends Interval {
  readonly ratio: number;
}

/**
 * Ratio of two independent Poisson counts, `after / before`, with its score interval
 * (Graham, Mengersen & Morton 2003). Given their total, `before` is binomial with odds 1 : ratio.
 * Null when `before` is 0: a change from nothing has no ratio.
 */
export const countRatio = (before: number, after: number, z = z95): Ratio | null => {
  const portion = before > 0 && after >= 0 ? wilson(before, before + after, z) : null;
  if (!portion) return null;
  return {
    ratio: after / before,
    lower: (1 - portion.upper) / portion.upper,
    upper: (1 - portion.lower) / portion.lower,
  };
};
