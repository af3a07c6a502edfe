import { isShare, type Share } from "./share.ts";

/** Rate of a group, as the ratio of its sums (never a mean of rates), in 0…1; null where undefined. */
export const pooled = (shares: readonly Share[]): number | null => {
  let x = 0;
  let n = 0;
  for (const share of shares) {
    x += share.x;
    n += share.n;
  }
  return isShare({ x, n }) ? x / n : null;
};
