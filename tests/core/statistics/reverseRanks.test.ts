import fc from "fast-check";
import { expect, it } from "vitest";
import { rankRanges } from "#core/statistics/rankRanges.ts";
import { reverseRanks } from "#core/statistics/reverseRanks.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { published } from "./arbitraries.ts";

const intervals = fc.array(published.map(({ x, n }) => wilson(x, n)));

it("makes the last place the first", () => {
  const ranges = [{ from: 1, to: 1 }, null, { from: 2, to: 3 }, { from: 2, to: 3 }];
  expect(reverseRanks(ranges)).toEqual([
    { from: 3, to: 3 },
    null,
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ]);
});

it("ranks as if every value had the other sign", () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const negated = all.map((one) => one && { lower: -one.upper, upper: -one.lower });
      expect(reverseRanks(rankRanges(all))).toEqual(rankRanges(negated));
    }),
  );
});

it("undoes itself", () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const ranges = rankRanges(all);
      expect(reverseRanks(reverseRanks(ranges))).toEqual(ranges);
    }),
  );
});
