import type { Interval } from "./interval.ts";
import { z95 } from "./normal.ts";
import { wilson } from "./wilson.ts";

/** Limits of the rate of a body with `n` cases; null unless `n` is above 0. */
export type Limits = (n: number, z?: number) => Interval | null;

/** Where the rate of a body with `n` cases may fall by chance alone if its true rate is `p0`. */
export const funnelLimits = (n: number, p0: number, z = z95): Interval | null =>
  wilson(n * p0, n, z);
