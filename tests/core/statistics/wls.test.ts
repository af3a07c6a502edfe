import fc from "fast-check";
import { expect, it } from "vitest";
import { wls, type Measurement } from "#core/statistics/wls.ts";

const measurement = fc.record({
  x: fc.integer({ min: -20, max: 20 }),
  y: fc.integer({ min: -100, max: 100 }),
  error: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
});
const measurements = fc.array(measurement, { minLength: 2, maxLength: 12 });

const errors = [1.5, 1.4, 1.4, 1.3, 1.3];
const reference = [60, 62, 65, 67, 71].map((y, i) => ({ x: i + 1, y, error: errors[i]! }));

it("finds what was published for the five reference years", () => {
  const line = wls(reference)!;
  expect(line.slope).toBeCloseTo(2.71892031325868, 12);
  expect(line.slopeError).toBeCloseTo(0.438817621127073, 12);
  expect(line.chiSquared).toBeCloseTo(38.3905948341939, 11);
  expect(line.residual).toBeCloseTo(0.61768, 5);
});

/** The normal equations, solved by Cramer's rule. */
const solved = (all: readonly Measurement[]) => {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (const { x, y, error } of all) {
    const weight = error ** -2;
    w += weight;
    wx += weight * x;
    wy += weight * y;
    wxx += weight * x * x;
    wxy += weight * x * y;
  }
  const determinant = w * wxx - wx * wx;
  const slope = (w * wxy - wx * wy) / determinant;
  const intercept = (wxx * wy - wx * wxy) / determinant;
  const residual = all.reduce(
    (sum, { x, y, error }) => sum + ((y - intercept - slope * x) / error) ** 2,
    0,
  );
  return { slope, intercept, slopeError: Math.sqrt(w / determinant), residual };
};

it("agrees with the normal equations", () => {
  fc.assert(
    fc.property(measurements, (all) => {
      fc.pre(new Set(all.map(({ x }) => x)).size > 1);
      const expected = solved(all);
      const line = wls(all)!;
      expect(line.slope).toBeCloseTo(expected.slope, 7);
      expect(line.intercept).toBeCloseTo(expected.intercept, 6);
      expect(line.slopeError / expected.slopeError).toBeCloseTo(1, 7);
      expect(line.residual).toBeCloseTo(expected.residual, 4);
      const strength = (line.slope / line.slopeError) ** 2;
      expect(Math.abs(line.chiSquared - strength)).toBeLessThanOrEqual(1e-9 * strength);
    }),
  );
});

it("has no residual on a straight line, whatever the errors", () => {
  fc.assert(
    fc.property(measurements, (all) => {
      fc.pre(new Set(all.map(({ x }) => x)).size > 1);
      const line = wls(all.map(({ x, error }) => ({ x, y: 3 - 2 * x, error })))!;
      expect(line.slope).toBeCloseTo(-2, 9);
      expect(line.intercept).toBeCloseTo(3, 8);
      expect(line.residual).toBeCloseTo(0, 12);
    }),
  );
});

it("does not move when all errors grow alike, but its error does", () => {
  const doubled = wls(reference.map(({ x, y, error }) => ({ x, y, error: 2 * error })))!;
  const line = wls(reference)!;
  expect(doubled.slope).toBeCloseTo(line.slope, 12);
  expect(doubled.slopeError).toBeCloseTo(2 * line.slopeError, 12);
  expect(doubled.chiSquared).toBeCloseTo(line.chiSquared / 4, 11);
});

it.each([
  ["nothing", []],
  ["one point", [{ x: 1, y: 1, error: 1 }]],
  [
    "points above each other",
    [
      { x: 0.1, y: 1, error: 1 },
      { x: 0.1, y: 2, error: 3 },
      { x: 0.1, y: 4, error: 7 },
    ],
  ],
  [
    "an error of 0",
    [
      { x: 1, y: 1, error: 0 },
      { x: 2, y: 2, error: 1 },
    ],
  ],
  [
    "a value that is none",
    [
      { x: 1, y: Number.NaN, error: 1 },
      { x: 2, y: 2, error: 1 },
    ],
  ],
])("draws no line through %s", (_, all) => {
  expect(wls(all)).toBeNull();
});
