import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z95, z998 } from "#core/statistics/normal.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { bisect, proportion, share, z } from "./arbitraries.ts";

it.each([
  [0, 10, 0, 0.2775327998628892],
  [8, 10, 0.4901624715366417, 0.9433178485456247],
  [80, 100, 0.7111708344068411, 0.8666330666689674],
  [1, 1, 0.20654931437723742, 1],
])("puts %d of %d between %d and %d", (...[x, n, lower, upper]) => {
  const interval = wilson(x, n)!;
  expect(interval.lower).toBeCloseTo(lower, 14);
  expect(interval.upper).toBeCloseTo(upper, 14);
});

it("ends where the score test turns: (p̂ − p)² n = z² p (1 − p)", () => {
  for (const z of [z95, z998]) {
    for (let n = 1; n <= 30; n++) {
      for (let x = 0; x <= n; x++) {
        const observed = x / n;
        const excess = (p: number) => (observed - p) ** 2 * n - z * z * p * (1 - p);
        const interval = wilson(x, n, z)!;
        const lower = x === 0 ? 0 : bisect((p) => -excess(p), 0, observed);
        const upper = x === n ? 1 : bisect(excess, observed, 1);
        expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-12);
        expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-12);
      }
    }
  }
});

it("covers the true rate about 95 % of the time, counted over every outcome", () => {
  const n = 40;
  const rates = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const coverage = rates.map((p) => {
    let probability = (1 - p) ** n;
    let covered = 0;
    for (let x = 0; x <= n; x++) {
      const { lower, upper } = wilson(x, n)!;
      if (lower <= p && p <= upper) covered += probability;
      probability *= ((n - x) / (x + 1)) * (p / (1 - p));
    }
    return covered;
  });
  expect(coverage.reduce((sum, c) => sum + c, 0) / rates.length).toBeCloseTo(0.95, 2);
  expect(Math.min(...coverage)).toBeGreaterThan(0.83);
});

describe("laws", () => {
  it("stays within 0 and 1 and holds the observed rate", () => {
    fc.assert(
      fc.property(share, z, ({ x, n }, z) => {
        const { lower, upper } = wilson(x, n, z)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
      }),
    );
  });

  it("widens with z", () => {
    fc.assert(
      fc.property(share, z, z, ({ x, n }, a, b) => {
        const narrow = wilson(x, n, Math.min(a, b))!;
        const wide = wilson(x, n, Math.max(a, b))!;
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  it("narrows with n at the same rate", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 50 }), ({ x, n }, factor) => {
        const few = wilson(x, n)!;
        const many = wilson(x * factor, n * factor)!;
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it("mirrors when cases and others change places", () => {
    fc.assert(
      fc.property(share, ({ x, n }) => {
        const one = wilson(x, n)!;
        const other = wilson(n - x, n)!;
        expect(one.lower).toBeCloseTo(1 - other.upper, 12);
        expect(one.upper).toBeCloseTo(1 - other.lower, 12);
      }),
    );
  });

  it("takes an expected count that is no whole number", () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 1, max: 1e6 }), (p, n) => {
        const { lower, upper } = wilson(n * p, n)!;
        expect(lower).toBeLessThanOrEqual(p);
        expect(upper).toBeGreaterThanOrEqual(p);
      }),
    );
  });
});

it.each([
  [0, 0],
  [11, 10],
  [-1, 10],
  [Number.NaN, 10],
  [1, Number.POSITIVE_INFINITY],
])("is null for %d of %d, which is no rate", (x, n) => {
  expect(wilson(x, n)).toBeNull();
});
