import { expect, it } from "vitest";
import { isShare } from "#core/statistics/share.ts";

it.each([
  [0, 1],
  [1, 1],
  [3, 10],
  [0.5, 2.5],
])("takes %d of %d for a share", (x, n) => {
  expect(isShare({ x, n })).toBe(true);
});

it.each([
  [0, 0],
  [11, 10],
  [-1, 10],
  [1, -1],
  [Number.NaN, 10],
  [1, Number.NaN],
  [1, Number.POSITIVE_INFINITY],
])("finds no share in %d of %d", (x, n) => {
  expect(isShare({ x, n })).toBe(false);
});
