import { expect, it } from "vitest";
import { type Cell, type Grid, isRepeated } from "#ingest/document.ts";

const cell = (row: number, column: number, columnSpan = 1): Cell => {
  return { text: "", row, column, rowSpan: 1, columnSpan, place: {} };
};

const wide = cell(0, 0, 2);
const grid: Grid = {
  kind: "grid",
  aligned: true,
  place: {},
  rows: [
    [wide, wide],
    [cell(1, 0), cell(1, 1)],
  ],
};

it.each([
  [0, 0, false],
  [0, 1, true],
  [1, 1, false],
  [5, 5, false],
])("knows whether the cell at %i, %i begins elsewhere: %s", (row, column, repeated) => {
  expect(isRepeated(grid, row, column)).toBe(repeated);
});
