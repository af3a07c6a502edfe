import { expect, it } from "vitest";
import { randomOf } from "#core/synthetic/random.ts";

const drawn = (count: number, ...keys: readonly number[]): readonly number[] => {
  const random = randomOf(...keys);
  return Array.from({ length: count }, random);
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

it("gives the same numbers for the same keys", () => {
  expect(drawn(5, 1, 2, 3)).toEqual(drawn(5, 1, 2, 3));
});

it.each([
  [1, 2, 4],
  [1, 3, 2],
  [0, 2, 3],
])("gives other numbers for the keys %d, %d, %d", (...keys) => {
  expect(drawn(5, ...keys)).not.toEqual(drawn(5, 1, 2, 3));
});

it("spreads evenly over 0 to 1, along a stream and across streams", () => {
  const along = drawn(100_000, 7);
  const across = Array.from({ length: 100_000 }, (_, key) => randomOf(7, key)());
  for (const numbers of [along, across]) {
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(1 / 2, 2);
    expect(mean(numbers.map((number) => number ** 2))).toBeCloseTo(1 / 3, 2);
  }
});

it("has streams that do not resemble their neighbours", () => {
  const pairs = Array.from({ length: 50_000 }, (_, key) => [
    randomOf(7, key)() - 0.5,
    randomOf(7, key + 1)() - 0.5,
  ]);
  expect(mean(pairs.map(([one = 0, other = 0]) => one * other * 12))).toBeCloseTo(0, 1);
});
