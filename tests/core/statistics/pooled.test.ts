import fc from "fast-check";
import { expect, it } from "vitest";
import { pooled } from "#core/statistics/pooled.ts";
import { published, share } from "./arbitraries.ts";

it("is a ratio of sums, not a mean of rates", () => {
  const shares = [
    { x: 1, n: 1 },
    { x: 0, n: 9 },
  ];
  expect(pooled(shares)).toBe(0.1);
});

it("lets a body without cases change nothing", () => {
  expect(
    pooled([
      { x: 3, n: 4 },
      { x: 0, n: 0 },
    ]),
  ).toBe(0.75);
});

it("lies between the lowest and the highest rate", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1 }), (shares) => {
      const rates = shares.map(({ x, n }) => x / n);
      expect(pooled(shares)).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(pooled(shares)).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
    }),
  );
});

it("is null without cases, or where the sums do not add up", () => {
  expect(pooled([])).toBeNull();
  expect(pooled([{ x: 0, n: 0 }])).toBeNull();
  expect(pooled([{ x: 5, n: 4 }])).toBeNull();
  expect(pooled([{ x: Number.NaN, n: 4 }])).toBeNull();
});

it("is never anything but null or a share", () => {
  fc.assert(
    fc.property(fc.array(published), (points) => {
      const rate = pooled(points);
      expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
    }),
  );
});
