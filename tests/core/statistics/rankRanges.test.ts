import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "#core/statistics/interval.ts";
import { rankRanges } from "#core/statistics/rankRanges.ts";
import { ranks } from "#core/statistics/ranks.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { published, share } from "./arbitraries.ts";

const intervals = fc.array(
  published.map(({ x, n }) => wilson(x, n)),
  { maxLength: 40 },
);

/** The definition, read aloud. */
const counted = (all: readonly (Interval | null)[]) => {
  const others = all.filter((one) => one !== null);
  return all.map(
    (one) =>
      one && {
        from: 1 + others.filter(({ lower }) => lower > one.upper).length,
        to: others.length - others.filter(({ upper }) => upper < one.lower).length,
      },
  );
};

it("says three bodies apart, two of them not", () => {
  const table = [
    { lower: 0.8, upper: 0.9 },
    { lower: 0.4, upper: 0.6 },
    { lower: 0.5, upper: 0.7 },
  ];
  expect(rankRanges(table)).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 3 },
    { from: 2, to: 3 },
  ]);
});

it("does not tell apart two intervals that touch", () => {
  const table = [
    { lower: 0.5, upper: 0.7 },
    { lower: 0.3, upper: 0.5 },
  ];
  expect(rankRanges(table)).toEqual([
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ]);
});

it("leaves a body without an interval unranked, in its place", () => {
  expect(rankRanges([null, { lower: 0, upper: 1 }, null])).toEqual([
    null,
    { from: 1, to: 1 },
    null,
  ]);
  expect(rankRanges([])).toEqual([]);
});

describe("laws", () => {
  it("agrees with the definition", () => {
    fc.assert(
      fc.property(intervals, (all) => {
        expect(rankRanges(all)).toEqual(counted(all));
      }),
    );
  });

  it("holds the observed rank", () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 40 }), (shares) => {
        const observed = ranks(shares.map(({ x, n }) => x / n));
        rankRanges(shares.map(({ x, n }) => wilson(x, n))).forEach((range, i) => {
          expect(range!.from).toBeLessThanOrEqual(observed[i]!);
          expect(range!.to).toBeGreaterThanOrEqual(observed[i]!);
        });
      }),
    );
  });

  it("does not depend on the order of the bodies", () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 0, max: 40 }), (all, shift) => {
        const order = all.map((_, i) => (i + shift) % all.length).toReversed();
        const ranges = rankRanges(all);
        expect(rankRanges(order.map((i) => all[i]!))).toEqual(order.map((i) => ranges[i]));
      }),
    );
  });

  it("widens when the intervals do", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (shares) => {
        const narrow = rankRanges(shares.map(({ x, n }) => wilson(x, n, 1)));
        const wide = rankRanges(shares.map(({ x, n }) => wilson(x, n, 3)));
        wide.forEach((range, i) => {
          expect(range!.from).toBeLessThanOrEqual(narrow[i]!.from);
          expect(range!.to).toBeGreaterThanOrEqual(narrow[i]!.to);
        });
      }),
    );
  });
});
