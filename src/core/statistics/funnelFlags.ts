import type { Limits } from "./funnelLimits.ts";
import { z95, z998 } from "./normal.ts";
import { isShare, type Share } from "./share.ts";
import { tier } from "./tier.ts";

/** Beyond the 99.8 % limits is far; between them and the 95 % limits is not. */
export type FunnelFlag = "far-above" | "above" | "within" | "below" | "far-below";

const flag = ({ x, n }: Share, limits: Limits): FunnelFlag | null => {
  const near = limits(n, z95);
  const far = limits(n, z998);
  if (!near || !far) return null;
  const rate = x / n;
  switch (tier(near, rate)) {
    case "below":
      return rate > far.upper ? "far-above" : "above";
    case "above":
      return rate < far.lower ? "far-below" : "below";
    case "indistinct":
      return "within";
  }
};

/** Where each body lies against the limits, in the order given; null where it has no usable rate. */
export const funnelFlags = (
  points: readonly Share[],
  limits: Limits,
): readonly (FunnelFlag | null)[] =>
  points.map((point) => (isShare(point) ? flag(point, limits) : null));
