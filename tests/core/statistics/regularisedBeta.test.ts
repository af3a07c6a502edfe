import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaDensity, regularisedBeta } from "#core/statistics/regularisedBeta.ts";

const part = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
const parameter = fc.integer({ min: 5, max: 5000 }).map((tenths) => tenths / 10);

describe("regularisedBeta", () => {
  it.each([
    [0.3, 2.5, 4, 0.3521975859067672],
    [0.9, 0.2, 0.7, 0.9470994143297896],
    [0.01, 50, 3000, 0.0006846569055203879],
    [0.5, 1e5, 1e5 + 300, 0.7486728868521804],
  ])("at %d with %d and %d is %d", (...[x, a, b, expected]) => {
    expect(regularisedBeta(x, a, b) / expected).toBeCloseTo(1, 8);
  });

  it.each([
    [1, 1],
    [1, 9],
    [4, 9],
    [9, 9],
    [20, 50],
  ])("is the binomial tail of at least %d in %d at whole parameters", (a, n) => {
    for (const p of [0.02, 0.3, 0.5, 0.77, 0.99]) {
      let term = (1 - p) ** n;
      let tail = 0;
      for (let x = 0; x <= n; x++) {
        if (x >= a) tail += term;
        term *= ((n - x) / (x + 1)) * (p / (1 - p));
      }
      expect(regularisedBeta(p, a, n - a + 1)).toBeCloseTo(tail, 12);
    }
  });

  it("mirrors when the parameters change places", () => {
    fc.assert(
      fc.property(part, parameter, parameter, (x, a, b) => {
        expect(regularisedBeta(x, a, b) + regularisedBeta(1 - x, b, a)).toBeCloseTo(1, 11);
      }),
    );
  });

  it("is the identity at 1 and 1, and whole outside", () => {
    expect(regularisedBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(regularisedBeta(0, 2, 3)).toBe(0);
    expect(regularisedBeta(-1, 2, 3)).toBe(0);
    expect(regularisedBeta(1, 2, 3)).toBe(1);
  });
});

describe("betaDensity", () => {
  it("is the slope of the probability", () => {
    const step = 1e-6;
    for (const [x, a, b] of [
      [0.3, 2, 5],
      [0.7, 30, 12],
      [0.5, 0.5, 0.5],
    ] as const) {
      const rise = regularisedBeta(x + step, a, b) - regularisedBeta(x - step, a, b);
      expect(betaDensity(x, a, b)).toBeCloseTo(rise / (2 * step), 6);
    }
  });
});
