import { countAbove, countBelow } from "./bisect.ts";
import type { Interval } from "./interval.ts";

/** Places in a table, 1 being the highest value; both ends included. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The places each body may hold: those not clearly above it come after `from`, those not clearly below
 * it before `to`. Overlap of 95 % intervals covers the true rank at least 95 % of the time
 * (`simulated.ts`); ranks drawn around the estimates do not (Goldstein & Spiegelhalter 1996).
 * A body without an interval is not ranked and counts for nobody.
 */
export const rankRanges = (
  intervals: readonly (Interval | null)[],
): readonly (RankRange | null)[] => {
  const ranked = intervals.filter((interval) => interval !== null);
  const lowers = Float64Array.from(ranked, ({ lower }) => lower).sort();
  const uppers = Float64Array.from(ranked, ({ upper }) => upper).sort();
  return intervals.map(
    (interval) =>
      interval && {
        from: 1 + countAbove(lowers, interval.upper),
        to: ranked.length - countBelow(uppers, interval.lower),
      },
  );
};
