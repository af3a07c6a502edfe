import fc from "fast-check";
import { expect, it } from "vitest";
import { standardise } from "#core/statistics/standardise.ts";

const rows = fc.array(
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
  },
);

it("moves each column to mean 0 and deviation 1", () => {
  const result = standardise([
    [1, 100],
    [3, 100],
  ]);
  expect(result).toEqual([
    [-1, 0],
    [1, 0],
  ]);
});

it("gives every column mean 0 and mean square 1, or nothing but 0", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const result = standardise(all);
      for (const column of [0, 1, 2]) {
        const values = result.map((row) => row[column]!);
        const isConstant = new Set(all.map((row) => row[column])).size === 1;
        expect(values.reduce((sum, v) => sum + v, 0) / values.length).toBeCloseTo(0, 9);
        const square = values.reduce((sum, v) => sum + v * v, 0) / values.length;
        expect(square).toBeCloseTo(isConstant ? 0 : 1, 9);
      }
    }),
  );
});

it("makes a constant column 0 even where its mean cannot be written exactly", () => {
  expect(standardise([[0.1], [0.1], [0.1]])).toEqual([[0], [0], [0]]);
});

it("has nothing to do without rows", () => {
  expect(standardise([])).toEqual([]);
});
