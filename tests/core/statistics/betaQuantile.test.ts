import fc from "fast-check";
import { expect, it } from "vitest";
import { betaQuantile } from "#core/statistics/betaQuantile.ts";
import { regularisedBeta } from "#core/statistics/regularisedBeta.ts";

it.each([
  [0.025, 0.5, 0.5, 0.001541333133436012],
  [0.025, 3, 7, 0.07485463141969183],
  [0.975, 3, 7, 0.600093573716312],
  [0.5, 1.5, 80.25, 0.014588209711600476],
  [0.975, 200, 10_000, 0.022386417392089478],
  [0.025, 0.05, 10, 5.578196264615968e-34],
  [0.999, 12, 0.3, 0.9999999999940166],
])("at %d with %d and %d is %d", (...[p, a, b, expected]) => {
  expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 10);
});

it("turns the distribution round and stays within 0 and 1", () => {
  const parameter = fc.integer({ min: 5, max: 20_000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), parameter, parameter, (thousandths, a, b) => {
      const p = thousandths / 1000;
      const x = betaQuantile(p, a, b);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(regularisedBeta(x, a, b)).toBeCloseTo(p, 9);
    }),
  );
});

it("is p itself at 1 and 1", () => {
  expect(betaQuantile(0.2, 1, 1)).toBeCloseTo(0.2, 14);
});
