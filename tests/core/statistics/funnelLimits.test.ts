import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits } from "#core/statistics/funnelLimits.ts";
import { z95, z998 } from "#core/statistics/normal.ts";
import { bisect, proportion, z } from "./arbitraries.ts";

const size = fc.integer({ min: 1, max: 1e6 });

it.each([
  [10, z95, 0.3967781474611453, 0.8922087325936989],
  [10, z998, 0.2674534553249094, 0.9371549844937056],
  [30, z95, 0.5212421254128505, 0.833352517317562],
  [30, z998, 0.4214083177400585, 0.8820086449565286],
  [100, z95, 0.6041514536665333, 0.7810511470506724],
  [100, z998, 0.546147896854605, 0.8189837282334128],
  [1000, z95, 0.6708761390827828, 0.7275931575229951],
  [1000, z998, 0.6534986079798962, 0.7427177101428576],
])("around 0.7 with %d cases at z = %d are %d and %d", (...[n, z, lower, upper]) => {
  expect(funnelLimits(n, 0.7, z)!.lower).toBeCloseTo(lower, 14);
  expect(funnelLimits(n, 0.7, z)!.upper).toBeCloseTo(upper, 14);
});

it("are 95 % limits unless said otherwise", () => {
  expect(funnelLimits(30, 0.7)).toEqual(funnelLimits(30, 0.7, z95));
});

it("turn where the score test of the baseline does", () => {
  for (const n of [3, 17, 250]) {
    for (const p0 of [0.05, 0.4, 0.95]) {
      const excess = (p: number) => (p0 - p) ** 2 * n - z998 ** 2 * p * (1 - p);
      const limits = funnelLimits(n, p0, z998)!;
      expect(limits.lower).toBeCloseTo(
        bisect((p) => -excess(p), 0, p0),
        12,
      );
      expect(limits.upper).toBeCloseTo(bisect(excess, p0, 1), 12);
    }
  }
});

describe("laws", () => {
  it("hold the baseline, within 0 and 1", () => {
    fc.assert(
      fc.property(size, proportion, z, (n, p0, z) => {
        const { lower, upper } = funnelLimits(n, p0, z)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(p0 + 1e-15);
        expect(upper).toBeGreaterThanOrEqual(p0 - 1e-15);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("close in as bodies grow, and open with z", () => {
    fc.assert(
      fc.property(size, proportion, (n, p0) => {
        const here = funnelLimits(n, p0)!;
        const larger = funnelLimits(2 * n, p0)!;
        const wider = funnelLimits(n, p0, z998)!;
        expect(larger.upper - larger.lower).toBeLessThan(here.upper - here.lower);
        expect(wider.lower).toBeLessThanOrEqual(here.lower);
        expect(wider.upper).toBeGreaterThanOrEqual(here.upper);
      }),
    );
  });
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("are null for %d cases", (n) => {
  expect(funnelLimits(n, 0.5)).toBeNull();
});
