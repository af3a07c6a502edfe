import fc from "fast-check";
import { expect, it } from "vitest";
import { countRatio } from "#core/statistics/countRatio.ts";
import { z95 } from "#core/statistics/normal.ts";
import { bisect } from "./arbitraries.ts";

it("ends where the score test of the ratio turns: (after − r before)² = z² r (before + after)", () => {
  for (const before of [1, 2, 7, 30, 400]) {
    for (const after of [0, 1, 5, 29, 380]) {
      const { ratio, lower, upper } = countRatio(before, after)!;
      const excess = (r: number) => (after - r * before) ** 2 - z95 ** 2 * r * (before + after);
      const low = after === 0 ? 0 : bisect((r) => -excess(r), 0, after / before);
      const high = bisect(excess, after / before, after / before + 10_000);
      expect(ratio).toBe(after / before);
      expect(Math.abs(lower - low)).toBeLessThan(1e-10 * (1 + low));
      expect(Math.abs(upper - high)).toBeLessThan(1e-10 * (1 + high));
    }
  }
});

it("turns over when the two counts change places", () => {
  const count = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(count, count, (before, after) => {
      const there = countRatio(before, after)!;
      const back = countRatio(after, before)!;
      expect(there.lower * back.upper).toBeCloseTo(1, 6);
      expect(there.upper * back.lower).toBeCloseTo(1, 6);
      expect(there.lower).toBeLessThan(there.ratio);
      expect(there.upper).toBeGreaterThan(there.ratio);
    }),
  );
});

it("covers the true ratio about 95 % of the time, counted over every outcome", () => {
  const poisson = (mean: number): readonly number[] => {
    const terms = [Math.exp(-mean)];
    for (let x = 1; x < 4 * mean + 30; x++) terms.push((terms[x - 1]! * mean) / x);
    return terms;
  };
  for (const [before, after] of [
    [20, 20],
    [40, 60],
    [15, 9],
  ] as const) {
    let covered = 0;
    poisson(before).forEach((a, x) => {
      poisson(after).forEach((b, y) => {
        const interval = countRatio(x, y);
        const truth = after / before;
        if (interval && interval.lower <= truth && truth <= interval.upper) covered += a * b;
      });
    });
    expect(covered).toBeCloseTo(0.952, 2);
  }
});

it("narrows as both counts grow", () => {
  const widths = [1, 10, 100, 1000].map((factor) => {
    const { lower, upper } = countRatio(4 * factor, 6 * factor)!;
    return upper - lower;
  });
  expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
});

it("reaches 0 when nothing is left", () => {
  expect(countRatio(12, 0)!.ratio).toBe(0);
  expect(countRatio(12, 0)!.lower).toBe(0);
  expect(countRatio(12, 0)!.upper).toBeCloseTo(z95 ** 2 / 12, 12);
});

it.each([
  [0, 5],
  [0, 0],
  [-1, 5],
  [5, -1],
  [Number.NaN, 5],
  [5, Number.POSITIVE_INFINITY],
])("is null from %d to %d", (before, after) => {
  expect(countRatio(before, after)).toBeNull();
});
