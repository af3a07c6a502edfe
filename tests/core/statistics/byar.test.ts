import fc from "fast-check";
import { expect, it } from "vitest";
import { byar } from "#core/statistics/byar.ts";
import { gammaQuantile } from "#core/statistics/gammaQuantile.ts";

it.each([
  [10, 4.787449913967563, 18.391458605756473],
  [100, 81.3621054905279, 121.6279375792065],
])("puts %d between %d and %d", (x, lower, upper) => {
  const interval = byar(x)!;
  expect(interval.lower).toBeCloseTo(lower, 12);
  expect(interval.upper).toBeCloseTo(upper, 12);
});

it("differs from the exact limits by less than half a percent from 10 upwards", () => {
  for (let x = 10; x <= 2000; x += 7) {
    const { lower, upper } = byar(x)!;
    expect(Math.abs(lower / gammaQuantile(0.025, x) - 1)).toBeLessThan(0.005);
    expect(Math.abs(upper / gammaQuantile(0.975, x + 1) - 1)).toBeLessThan(0.005);
  }
});

it("holds the count and grows with it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (x) => {
      const { lower, upper } = byar(x)!;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThan(x);
      expect(upper).toBeGreaterThan(x);
      expect(byar(2 * x)!.lower).toBeGreaterThan(lower);
      expect(byar(2 * x)!.upper).toBeGreaterThan(upper);
    }),
  );
});

it("never falls below 0", () => {
  expect(byar(0.1)!.lower).toBe(0);
  expect(byar(1, 5)!.lower).toBe(0);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("is null for %d", (x) => {
  expect(byar(x)).toBeNull();
});
