import fc from "fast-check";
import { expect, it } from "vitest";
import { byar } from "#core/statistics/byar.ts";
import { z998 } from "#core/statistics/normal.ts";
import { poissonInterval } from "#core/statistics/poissonInterval.ts";
import { bisect, z } from "./arbitraries.ts";

/** The probability of at most `x` events, term by term. */
const atMost = (x: number, mean: number): number => {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= x; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
};

it("ends below 10 where a tail of the Poisson sum is 2.5 %", () => {
  for (let x = 0; x < 10; x++) {
    const lower = x === 0 ? 0 : bisect((mean) => 0.975 - atMost(x - 1, mean), 0, 40);
    const upper = bisect((mean) => 0.025 - atMost(x, mean), 0, 40);
    const interval = poissonInterval(x)!;
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  }
});

it.each([
  [0, 0, 3.688879454113936],
  [1, 0.02531780798428, 5.571643390938898],
  [5, 1.6234863901184213, 11.668332079322662],
  [9, 4.115373097378336, 17.08480345141916],
])("puts %d between %d and %d as Garwood's table does", (x, lower, upper) => {
  expect(poissonInterval(x)!.lower).toBeCloseTo(lower, 12);
  expect(poissonInterval(x)!.upper).toBeCloseTo(upper, 12);
});

it("follows z below 10 as well", () => {
  const { lower, upper } = poissonInterval(3, z998)!;
  expect(1 - atMost(2, lower)).toBeCloseTo(0.001, 13);
  expect(atMost(3, upper)).toBeCloseTo(0.001, 13);
});

it.each([10, 11, 57, 4321])("is Byar's at %d", (x) => {
  expect(poissonInterval(x)).toEqual(byar(x));
});

it("covers the true mean at least 95 % of the time below 10, counted over every outcome", () => {
  for (let mean = 0.05; mean < 3; mean += 0.05) {
    let probability = Math.exp(-mean);
    let covered = 0;
    for (let x = 0; x < 10; x++) {
      const { lower, upper } = poissonInterval(x)!;
      if (lower <= mean && mean <= upper) covered += probability;
      probability *= mean / (x + 1);
    }
    expect(covered).toBeGreaterThan(0.9495);
  }
});

it("rises with the count, across the change of method too", () => {
  for (let x = 0; x < 200; x++) {
    expect(poissonInterval(x + 1)!.lower).toBeGreaterThan(poissonInterval(x)!.lower);
    expect(poissonInterval(x + 1)!.upper).toBeGreaterThan(poissonInterval(x)!.upper);
  }
});

it("is finite, ordered and wider with z, whole count or not", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), z, z, (x, a, b) => {
      const narrow = poissonInterval(x, Math.min(a, b))!;
      const wide = poissonInterval(x, Math.max(a, b))!;
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-9));
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper * (1 - 1e-9));
      expect(Number.isFinite(wide.upper)).toBe(true);
    }),
  );
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("is null for %d", (x) => {
  expect(poissonInterval(x)).toBeNull();
});
