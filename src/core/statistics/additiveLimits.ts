import type { Limits } from "./funnelLimits.ts";
import { z95 } from "./normal.ts";

/** Limits around `p0` when bodies also differ by a standard deviation `tau` (Spiegelhalter 2005). */
export const additiveLimits =
  (p0: number, tau: number): Limits =>
  (n, z = z95) => {
    if (!(n > 0)) return null;
    const reach = z * Math.hypot(Math.sqrt((p0 * (1 - p0)) / n), tau);
    return { lower: Math.max(0, p0 - reach), upper: Math.min(1, p0 + reach) };
  };
