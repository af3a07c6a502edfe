import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, quantileSorted } from "#core/statistics/quantile.ts";
import { proportion } from "./arbitraries.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe("quantile", () => {
  it.each([
    [0, 1],
    [0.1, 1.3],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.9, 3.7],
    [1, 4],
  ])("at %d of 4 1 3 2 is %d", (p, expected) => {
    expect(quantile([4, 1, 3, 2], p)).toBeCloseTo(expected, 14);
  });

  it("is the mean of the interpolated empirical steps, term by term", () => {
    fc.assert(
      fc.property(values, proportion, (all, p) => {
        const sorted = all.toSorted((a, b) => a - b);
        const place = (sorted.length - 1) * p;
        const weights = sorted.map((_, i) => Math.max(0, 1 - Math.abs(i - place)));
        const expected = sorted.reduce((sum, value, i) => sum + value * weights[i]!, 0);
        expect(quantile(all, p)).toBeCloseTo(expected, 6);
      }),
    );
  });

  it("rises with p and stays among the values", () => {
    fc.assert(
      fc.property(values, proportion, proportion, (all, p, q) => {
        const low = quantile(all, Math.min(p, q))!;
        const high = quantile(all, Math.max(p, q))!;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
    );
  });

  it("leaves the values in their order", () => {
    const all = [3, 1, 2];
    quantile(all, 0.5);
    expect(all).toEqual([3, 1, 2]);
  });

  it("is null without values or outside 0 and 1", () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([1, 2], -0.1)).toBeNull();
    expect(quantile([1, 2], 1.1)).toBeNull();
    expect(quantile([1, 2], Number.NaN)).toBeNull();
  });
});

describe("quantileSorted", () => {
  it("agrees with quantile on sorted values", () => {
    expect(quantileSorted([1, 2, 3, 4], 0.9)).toBe(quantile([4, 2, 1, 3], 0.9));
    expect(quantileSorted(Float64Array.of(7), 0.3)).toBe(7);
  });
});
