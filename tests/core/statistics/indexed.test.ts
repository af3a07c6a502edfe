import { expect, it } from "vitest";
import { indexed } from "#core/statistics/indexed.ts";

it("makes the first value 100", () => {
  expect(indexed([40, 50, 30])).toEqual([100, 125, 75]);
});

it("makes the value at the base 100", () => {
  expect(indexed([40, 50, 30], 1)).toEqual([80, 100, 60]);
});

it("keeps a gap and a true zero apart", () => {
  expect(indexed([20, null, 0])).toEqual([100, null, 0]);
});

it.each([
  ["is missing", [null, 5], 0],
  ["is 0", [0, 5], 0],
  ["lies outside", [1, 5], 7],
] as const)("is null throughout when the base %s", (_, values, base) => {
  expect(indexed(values, base)).toEqual([null, null]);
});

it("does not change with the unit", () => {
  expect(indexed([4, 6, 8].map((value) => value * 1024))).toEqual(indexed([4, 6, 8]));
});
