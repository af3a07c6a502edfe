import type { RankRange } from "./rankRanges.ts";

/** The same places counted from the other end, for rates of which less is better. */
export const reverseRanks = (
  ranges: readonly (RankRange | null)[],
): readonly (RankRange | null)[] => {
  const last = 1 + ranges.filter((range) => range !== null).length;
  return ranges.map((range) => range && { from: last - range.to, to: last - range.from });
};
