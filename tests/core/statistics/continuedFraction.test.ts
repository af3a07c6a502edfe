import { expect, it } from "vitest";
import { continuedFraction } from "#core/statistics/continuedFraction.ts";

const one = () => 1;

it("finds the golden ratio in nothing but ones", () => {
  expect(continuedFraction(one, one)).toBeCloseTo((Math.sqrt(5) - 1) / 2, 14);
});

it.each([0.1, 1, 2.5])("finds the tangent of %d as Lambert did", (x) => {
  const tangent = continuedFraction(
    (term) => (term === 1 ? x : -x * x),
    (term) => 2 * term - 1,
  );
  expect(tangent).toBeCloseTo(Math.tan(x), 12);
});

it("stops where the fraction ends", () => {
  const ends = continuedFraction(
    (term) => (term < 3 ? 1 : 0),
    (term) => term,
  );
  expect(ends).toBeCloseTo(1 / (1 + 1 / 2), 14);
});

it("steps over a denominator of 0", () => {
  const crossing = continuedFraction(
    (term) => (term < 4 ? 1 : 0),
    (term) => (term === 1 ? 0 : 1),
  );
  expect(crossing).toBeCloseTo(1 / (0 + 1 / (1 + 1 / 1)), 12);
});
