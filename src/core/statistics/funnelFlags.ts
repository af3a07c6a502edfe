import type { Funnel } from "./funnel.ts";
import { z95, z998 } from "./normal.ts";
import { isShare, type Share } from "./share.ts";
import { tier, type Tier } from "./tier.ts";
import { wilson } from "./wilson.ts";

/** Beyond the 99.8 % limits is far; between them and the 95 % limits is not. */
export type FunnelFlag = "far-above" | "above" | "within" | "below" | "far-below";

/**
 * No limit of the score form reaches 0 or 1, so every small body at 0 % or 100 % lies outside, however
 * near the baseline. It stands out only if its own interval leaves out the baseline too.
 */
const standing = ({ x, n }: Share, z: number, { baseline, limits, method }: Funnel): Tier => {
  const expected = limits[method](n, z);
  const own = wilson(x, n, z);
  if (!expected || !own) return "indistinct";
  const side = tier(own, baseline);
  const isOutside = x / n > expected.upper || x / n < expected.lower;
  return isOutside ? side : "indistinct";
};

const flag = (share: Share, among: Funnel): FunnelFlag => {
  const far = standing(share, z998, among);
  if (far !== "indistinct") return `far-${far}`;
  const near = standing(share, z95, among);
  return near === "indistinct" ? "within" : near;
};

/** Which bodies stand out of a funnel, in the order given; null where a body has no usable rate. */
export const funnelFlags = (
  points: readonly Share[],
  among: Funnel,
  method = among.method,
): readonly (FunnelFlag | null)[] => {
  const chosen = { ...among, method };
  return points.map((point) => (isShare(point) ? flag(point, chosen) : null));
};

/** Where a flag points: up, down, or nowhere. */
export const sideOf = (flag: FunnelFlag): "above" | "indistinct" | "below" => {
  if (flag === "within") return "indistinct";
  return flag.endsWith("above") ? "above" : "below";
};
