import { quantileSorted } from "./quantile.ts";

export interface Band {
  /** How many series have a value here. */
  readonly count: number;
  /** One value per asked probability, in their order; null when no series has a value. */
  readonly quantiles: readonly (number | null)[];
}

/** Quantiles across many series at each of their positions; a missing value is left out, not zero. */
export const quantileBands = (
  series: readonly (readonly (number | null)[])[],
  probabilities: readonly number[],
): readonly Band[] => {
  const length = series.reduce((longest, values) => Math.max(longest, values.length), 0);
  return Array.from({ length }, (_, position) => {
    const present = series.map((values) => values[position] ?? null).filter((v) => v !== null);
    const sorted = Float64Array.from(present).sort();
    return {
      count: sorted.length,
      quantiles: probabilities.map((p) => quantileSorted(sorted, p)),
    };
  });
};
