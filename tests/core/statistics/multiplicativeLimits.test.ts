import fc from "fast-check";
import { expect, it } from "vitest";
import { funnelLimits } from "#core/statistics/funnelLimits.ts";
import { multiplicativeLimits } from "#core/statistics/multiplicativeLimits.ts";
import { proportion, z } from "./arbitraries.ts";

const size = fc.integer({ min: 1, max: 1e6 });

it("stretch the naive distances to the baseline by √φ", () => {
  const naive = funnelLimits(100, 0.7)!;
  const { lower, upper } = multiplicativeLimits(0.7, 4)(100)!;
  expect(0.7 - lower).toBeCloseTo(2 * (0.7 - naive.lower), 14);
  expect(upper - 0.7).toBeCloseTo(2 * (naive.upper - 0.7), 14);
});

it("are the naive ones where φ is 1 or less", () => {
  fc.assert(
    fc.property(size, proportion, z, (n, p0, z) => {
      const naive = funnelLimits(n, p0, z)!;
      for (const phi of [0, 0.6, 1]) {
        const { lower, upper } = multiplicativeLimits(p0, phi)(n, z)!;
        expect(lower).toBeCloseTo(naive.lower, 14);
        expect(upper).toBeCloseTo(naive.upper, 14);
      }
    }),
  );
});

it("hold the baseline, are cut at 0 and 1, and open with φ", () => {
  fc.assert(
    fc.property(size, proportion, fc.integer({ min: 1, max: 90 }), (n, p0, phi) => {
      const narrow = multiplicativeLimits(p0, phi)(n)!;
      const wide = multiplicativeLimits(p0, phi + 1)(n)!;
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.upper).toBeLessThanOrEqual(1);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      expect(narrow.lower).toBeLessThanOrEqual(p0 + 1e-14);
      expect(narrow.upper).toBeGreaterThanOrEqual(p0 - 1e-14);
    }),
  );
});

it.each([0, -1, Number.NaN])("are null for %d cases", (n) => {
  expect(multiplicativeLimits(0.5, 2)(n)).toBeNull();
});
