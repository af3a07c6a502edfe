import type { Interval } from "./interval.ts";

export type Tier = "above" | "indistinct" | "below";

/** Where an interval lies against a reference in the same unit; touching it is not clear of it. */
export const tier = ({ lower, upper }: Interval, reference: number): Tier => {
  if (lower > reference) return "above";
  return upper < reference ? "below" : "indistinct";
};
