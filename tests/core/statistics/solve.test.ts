import fc from "fast-check";
import { expect, it } from "vitest";
import { solve } from "#core/statistics/solve.ts";

it("finds the square root of 2", () => {
  const root = solve((x) => ({ value: x * x - 2, slope: 2 * x }), { lower: 0, upper: 2 });
  expect(root).toBeCloseTo(Math.SQRT2, 15);
});

it("finds the cube root of any number, near or far", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), (cube) => {
      const root = solve((x) => ({ value: x ** 3 - cube, slope: 3 * x * x }), {
        lower: -200,
        upper: 200,
      });
      expect(root).toBeCloseTo(Math.cbrt(cube), 9);
    }),
  );
});

it("halves where the slope is useless", () => {
  const flat = solve((x) => ({ value: x - 0.7, slope: 0 }), { lower: 0, upper: 1 });
  expect(flat).toBeCloseTo(0.7, 14);
  const lost = solve((x) => ({ value: x - 0.7, slope: Number.NaN }), { lower: 0, upper: 1 });
  expect(lost).toBeCloseTo(0.7, 14);
});

it("does not run away on a plateau", () => {
  const root = solve(
    (x) => ({ value: Math.tanh(50 * (x - 0.9)), slope: 50 / Math.cosh(50 * (x - 0.9)) ** 2 }),
    { lower: 0, upper: 1 },
  );
  expect(root).toBeCloseTo(0.9, 12);
});

it("stops at once on the spot", () => {
  let calls = 0;
  const root = solve(
    (x) => {
      calls++;
      return { value: x - 5, slope: 1 };
    },
    { lower: 0, upper: 10 },
  );
  expect(root).toBe(5);
  expect(calls).toBe(1);
});
