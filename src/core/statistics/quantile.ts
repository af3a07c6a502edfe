/** Quantile of ascending values at `p` in 0…1, interpolated linearly (Hyndman & Fan 1996, type 7). */
export const quantileSorted = (sorted: ArrayLike<number>, p: number): number | null => {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = p <= 1 ? sorted[below] : undefined;
  if (low === undefined) return null;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
};

/** Quantile of values in any order; null when there are none. */
export const quantile = (values: readonly number[], p: number): number | null =>
  quantileSorted(Float64Array.from(values).sort(), p);
