import fc from "fast-check";
import { expect, it } from "vitest";
import { additiveLimits } from "#core/statistics/additiveLimits.ts";
import { z95, z998 } from "#core/statistics/normal.ts";
import { proportion } from "./arbitraries.ts";

const size = fc.integer({ min: 1, max: 1e6 });

it("add the variances of chance and of bodies", () => {
  const { lower, upper } = additiveLimits(0.5, 0.12)(25, 2)!;
  const reach = 2 * Math.sqrt(0.25 / 25 + 0.0144);
  expect(lower).toBeCloseTo(0.5 - reach, 14);
  expect(upper).toBeCloseTo(0.5 + reach, 14);
});

it("are plain normal limits where bodies do not differ", () => {
  const { lower, upper } = additiveLimits(0.5, 0)(100)!;
  expect(lower).toBeCloseTo(0.5 - z95 * 0.05, 14);
  expect(upper).toBeCloseTo(0.5 + z95 * 0.05, 14);
});

it("never close in further than the difference between bodies", () => {
  const { lower, upper } = additiveLimits(0.5, 0.1)(1e15, z998)!;
  expect(upper - lower).toBeCloseTo(0.2 * z998, 6);
});

it("hold the baseline, are cut at 0 and 1, and open with tau", () => {
  fc.assert(
    fc.property(size, proportion, proportion, (n, p0, tau) => {
      const narrow = additiveLimits(p0, tau / 2)(n)!;
      const wide = additiveLimits(p0, tau)(n)!;
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.upper).toBeLessThanOrEqual(1);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      expect(narrow.lower).toBeLessThanOrEqual(p0);
      expect(narrow.upper).toBeGreaterThanOrEqual(p0);
    }),
  );
});

it.each([0, -1, Number.NaN])("are null for %d cases", (n) => {
  expect(additiveLimits(0.5, 0.1)(n)).toBeNull();
});
