import type { Metric } from "../metrics/metric.ts";
import type { TrendLine } from "../query/trendLines.ts";

/** Lines that are drawn beside each other, each by itself. */
export interface Multiples {
  readonly lines: readonly TrendLine[];
  readonly metric: Metric;
  readonly isIndex: boolean;
  readonly nameOf: (key: string) => string;
  /** Lines the reader picked out; the others stand back. */
  readonly picked?: readonly string[];
}

/** What the values of lines are: shares of a whole, or counts and indices. */
export const areShares = ({ metric, isIndex }: Pick<Multiples, "metric" | "isIndex">): boolean =>
  metric.kind === "rate" && !isIndex;

export const standsBack = ({ key }: TrendLine, { picked = [] }: Multiples): boolean =>
  picked.length > 0 && !picked.includes(key);

export const isPicked = ({ key }: TrendLine, { picked = [] }: Multiples): boolean =>
  picked.includes(key);
