import type { Interval } from "./interval.ts";
import { z95 } from "./normal.ts";
import { isShare } from "./share.ts";

/** Score interval of the proportion `x / n`, within 0 and 1; null without a usable pair (Wilson 1927). */
export const wilson = (x: number, n: number, z = z95): Interval | null => {
  if (!isShare({ x, n })) return null;
  const centre = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const whole = 2 * (n + z * z);
  return {
    lower: x === 0 ? 0 : Math.max(0, (centre - reach) / whole),
    upper: x === n ? 1 : Math.min(1, (centre + reach) / whole),
  };
};
