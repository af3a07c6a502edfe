import { expect, it } from "vitest";
import { roomForLabels } from "#core/charts/roomForLabels.ts";

const print = (value: number): string => `${value}.0%`;
const labelled = (
  values: readonly (number | null)[],
  step: number,
  size = 13,
  heights: readonly number[] = [],
) => [...roomForLabels({ values, print, step, size, heights })].toSorted((a, b) => a - b);

it("labels every value where there is room", () => {
  expect(labelled([42, 68, 50, 40, 52, 48, 54], 80)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it("labels the last and the first before the others", () => {
  expect(labelled([42, 43, 44, 45], 20)).toEqual([0, 3]);
});

it("labels the highest and the lowest before what lies between", () => {
  expect(labelled([50, 50, 90, 50, 10, 50, 50], 30)).toEqual([0, 2, 4, 6]);
});

it("leaves out the highest where it would meet the first", () => {
  expect(labelled([42, 68, 50, 40, 52, 48, 54], 40, 20)).not.toContain(1);
});

it("labels one above the other where they differ enough in height", () => {
  expect(labelled([10, 12, 90, 50], 30, 13, [20, 24, 180, 100])).toEqual([0, 2, 3]);
});

it("labels a bar above those beside it, and none whose label would stand on a higher one", () => {
  const tops = [40, 60, 180, 90, 20];
  const heights = tops.map((top) => top + 15);
  const row = { values: [20, 30, 90, 45, 10], print, step: 30, size: 13, heights };
  expect(
    [...roomForLabels({ ...row, bars: { width: 24, tops } })].toSorted((a, b) => a - b),
  ).toEqual([2]);
  expect(roomForLabels(row)).toContain(4);
});

it("gives a first label that leans inwards the room it takes", () => {
  const row = { values: [42, 68, 50, 40], print, step: 46, size: 13 };
  expect(roomForLabels(row)).toContain(1);
  expect(roomForLabels({ ...row, lean: 8 })).not.toContain(1);
});

it.each([10, 25, 40, 60])("never lets two labels meet, %i pixels apart", (step) => {
  const values = [42, 68, 50, 40, 52, 48, 54];
  const size = 20;
  const places = labelled(values, step, size).map((at) => at * step);
  const width = print(99).length * size * 0.6;
  for (const [at, place] of places.slice(1).entries()) {
    expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(width);
  }
});

it("labels no value that is missing", () => {
  expect(labelled([null, 68, null, 40, null], 200)).toEqual([1, 3]);
  expect(labelled([null, null], 200)).toEqual([]);
  expect(labelled([], 200)).toEqual([]);
});
