import type { Text } from "../text.ts";
import { additiveLimits } from "./additiveLimits.ts";
import { funnelLimits, type Limits } from "./funnelLimits.ts";
import { multiplicativeLimits } from "./multiplicativeLimits.ts";
import { overdispersion, type Overdispersion } from "./overdispersion.ts";
import { pooled } from "./pooled.ts";
import { isShare, type Share } from "./share.ts";

export type FunnelMethod = "naive" | "additive" | "multiplicative";

export interface Funnel extends Overdispersion {
  /** Pooled rate of the bodies that have one. */
  readonly baseline: number;
  readonly bodies: number;
  readonly limits: Readonly<Record<FunnelMethod, Limits>>;
  /** The method to start from: additive where over-dispersed, else naive. */
  readonly method: FunnelMethod;
}

export const funnelRefusals = {
  few: {
    zh: "有比率的机关不足 10 个，不画漏斗图。",
    en: "Fewer than 10 bodies have a rate, so no funnel is drawn.",
  },
  uniform: {
    zh: "各机关的比率全部为 0 或全部为 100%，没有差异可供判断。",
    en: "Every body's rate is 0, or every one is 100%: there is no difference to judge.",
  },
} as const satisfies Record<string, Text>;

export type FunnelRefusal = keyof typeof funnelRefusals;

/** Of fewer bodies no limits are drawn. */
export const fewestBodies = 10;

/**
 * How far rates of bodies of different size differ by chance, or why that cannot be said (Spiegelhalter
 * 2005). Pairs that have no rate (`n = 0`, `x > n`) are left out.
 */
export const funnel = (points: readonly Share[]): Funnel | { readonly cannot: FunnelRefusal } => {
  const shares = points.filter(isShare);
  const baseline = pooled(shares);
  if (baseline === null || shares.length < fewestBodies) return { cannot: "few" };
  if (baseline === 0 || baseline === 1) return { cannot: "uniform" };
  const dispersion = overdispersion(shares, baseline);
  return {
    ...dispersion,
    baseline,
    bodies: shares.length,
    limits: {
      naive: (n, z) => funnelLimits(n, baseline, z),
      additive: additiveLimits(baseline, dispersion.tau),
      multiplicative: multiplicativeLimits(baseline, dispersion.phi),
    },
    method: dispersion.overdispersed ? "additive" : "naive",
  };
};
