import fc from "fast-check";
import { expect, it } from "vitest";
import { gammaQuantile } from "#core/statistics/gammaQuantile.ts";
import { regularisedGamma } from "#core/statistics/regularisedGamma.ts";

it.each([
  [0.025, 0.1, 5.791710245521471e-17],
  [0.5, 0.5, 0.227468211559786],
  [0.95, 0.5, 1.920729410347062],
  [0.025, 7.5, 3.1310688975216263],
  [0.975, 120, 142.40124187018748],
  [0.001, 3, 0.1905333775684032],
  [0.999, 10_000, 10_311.875224539537],
])("at %d of shape %d is %d", (p, shape, expected) => {
  expect(gammaQuantile(p, shape) / expected).toBeCloseTo(1, 10);
});

it("is half a chi-square quantile: 3.841 at 95 % and one degree of freedom", () => {
  expect(2 * gammaQuantile(0.95, 1 / 2)).toBeCloseTo(3.841458820694124, 12);
  expect(2 * gammaQuantile(0.998, 1 / 2)).toBeCloseTo(9.54953570608324, 11);
});

it("is logarithmic at shape 1", () => {
  for (const p of [0.001, 0.2, 0.5, 0.9, 0.999]) {
    expect(gammaQuantile(p, 1)).toBeCloseTo(-Math.log1p(-p), 12);
  }
});

it("turns the distribution round", () => {
  const shape = fc.integer({ min: 5, max: 5000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), shape, (thousandths, shape) => {
      const p = thousandths / 1000;
      expect(regularisedGamma(shape, gammaQuantile(p, shape)).lower).toBeCloseTo(p, 12);
    }),
  );
});
