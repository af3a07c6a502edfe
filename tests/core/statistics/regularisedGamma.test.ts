import fc from "fast-check";
import { expect, it } from "vitest";
import { logGamma } from "#core/statistics/logGamma.ts";
import { regularisedGamma } from "#core/statistics/regularisedGamma.ts";

it("is a Poisson sum at a whole shape", () => {
  for (let shape = 1; shape <= 40; shape++) {
    for (const x of [0.01, 0.5, 1, 3, 10, 25, 39.5, 80]) {
      let term = Math.exp(-x);
      let fewer = 0;
      for (let k = 0; k < shape; k++) {
        fewer += term;
        term *= x / (k + 1);
      }
      const { lower, upper } = regularisedGamma(shape, x);
      expect(upper).toBeCloseTo(fewer, 13);
      expect(lower).toBeCloseTo(1 - fewer, 13);
    }
  }
});

it("is the area under the density at any other shape", () => {
  for (const shape of [2.5, 4.2, 7.75]) {
    for (const x of [0.4, 2, 6, 15]) {
      const steps = 50_000;
      const density = (t: number) => Math.exp((shape - 1) * Math.log(t) - t - logGamma(shape));
      let area = 0;
      for (let i = 0; i < steps; i++) area += density(((i + 0.5) * x) / steps);
      expect(regularisedGamma(shape, x).lower).toBeCloseTo((area * x) / steps, 6);
    }
  }
});

it("falls by x^a e^−x / Γ(a + 1) from one shape to the next", () => {
  const positive = fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(positive, positive, (shape, x) => {
      const step = Math.exp(shape * Math.log(x) - x - logGamma(shape + 1));
      const here = regularisedGamma(shape, x);
      const next = regularisedGamma(shape + 1, x);
      expect(here.lower - next.lower).toBeCloseTo(step, 12);
      expect(here.lower + here.upper).toBeCloseTo(1, 14);
    }),
  );
});

it("keeps a far tail that 1 minus the other would lose", () => {
  expect(regularisedGamma(1, 100).upper / Math.exp(-100)).toBeCloseTo(1, 12);
  expect(regularisedGamma(3, 1e-5).lower / (1e-15 / 6)).toBeCloseTo(1, 4);
});

it("has everything above 0", () => {
  expect(regularisedGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
});
