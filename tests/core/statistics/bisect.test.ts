import fc from "fast-check";
import { expect, it } from "vitest";
import { countAbove, countBelow } from "#core/statistics/bisect.ts";

const values = fc.array(fc.integer({ min: -5, max: 5 }));

it("counts what a walk through the values counts", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -6, max: 6 }), (unsorted, value) => {
      const sorted = Float64Array.from(unsorted).sort();
      expect(countBelow(sorted, value)).toBe(unsorted.filter((v) => v < value).length);
      expect(countAbove(sorted, value)).toBe(unsorted.filter((v) => v > value).length);
    }),
  );
});

it("counts nothing in nothing", () => {
  expect(countBelow(new Float64Array(), 1)).toBe(0);
  expect(countAbove(new Float64Array(), 1)).toBe(0);
});
