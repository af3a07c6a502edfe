import { funnelLimits, type Limits } from "./funnelLimits.ts";

/**
 * Naive limits with their distance to `p0` stretched by √φ (Spiegelhalter 2005). Winsorising alone brings
 * φ below 1, so such a φ narrows nothing.
 */
export const multiplicativeLimits = (p0: number, phi: number): Limits => {
  const stretch = Math.sqrt(Math.max(1, phi));
  return (n, z) => {
    const naive = funnelLimits(n, p0, z);
    if (!naive) return null;
    return {
      lower: Math.max(0, p0 - stretch * (p0 - naive.lower)),
      upper: Math.min(1, p0 + stretch * (naive.upper - p0)),
    };
  };
};
