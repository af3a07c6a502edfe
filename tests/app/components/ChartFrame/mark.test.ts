import { expect, it } from "vitest";
import { nearestMark } from "#app/components/ChartFrame/mark.ts";

const marks = [
  { x: 0, y: 0, width: 100, height: 100 },
  { x: 40, y: 40, width: 10, height: 10 },
  null,
  { x: 200, y: 0, width: 4, height: 4 },
];

it.each([
  [{ x: 45, y: 45 }, 1],
  [{ x: 10, y: 10 }, 0],
  [{ x: 190, y: 2 }, 3],
  [{ x: 400, y: 400 }, null],
])("finds at %j the mark %j", (at, mark) => {
  expect(nearestMark(marks, at)).toBe(mark);
});
