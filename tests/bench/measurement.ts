/** One measured number, and the budget it is held against. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "kB" | "MB" | "per second" | "times" | "%";
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What a file named *.bench.ts exports as `measure`. */
export type Measure = () => Promise<readonly Measurement[]>;

/** The time that a share of the runs keeps: 0.5 is the median. */
export const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
};

export const isKept = ({ value, atMost = Infinity, atLeast = -Infinity }: Measurement): boolean =>
  value <= atMost && value >= atLeast;
