import { quantileSorted } from "./quantile.ts";

/** Values with both tails of size `tail` set to their quantile, none dropped (Spiegelhalter 2005). */
export const winsorise = (values: readonly number[], tail: number): readonly number[] => {
  const sorted = new Float64Array(values).sort();
  const low = quantileSorted(sorted, tail);
  const high = quantileSorted(sorted, 1 - tail);
  if (low === null || high === null) return [];
  return values.map((value) => Math.min(high, Math.max(low, value)));
};
