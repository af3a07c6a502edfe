import { expect, it } from "vitest";
import { moveInGrid } from "#app/views/body/moveInGrid.ts";

const grid = [["a1", "a2", "a3"], ["b1"], ["c1", "c2"]];

it.each([
  ["a1", "ArrowRight", false, "a2"],
  ["a3", "ArrowRight", false, "a3"],
  ["a1", "ArrowLeft", false, "a1"],
  ["a3", "ArrowDown", false, "b1"],
  ["b1", "ArrowDown", false, "c1"],
  ["c2", "ArrowDown", false, "c2"],
  ["c2", "ArrowUp", false, "b1"],
  ["a2", "Home", false, "a1"],
  ["a2", "End", false, "a3"],
  ["c2", "Home", true, "a1"],
  ["a1", "End", true, "c2"],
] as const)("takes the focus from %s by %s (control %s) to %s", (from, key, ctrlKey, to) => {
  expect(moveInGrid(grid, from, { key, ctrlKey })).toBe(to);
});

it.each([
  ["a key without a meaning", "a1", "x"],
  ["a cell that is not there", "z9", "ArrowDown"],
])("leaves the focus at %s", (_, from, key) => {
  expect(moveInGrid(grid, from, { key, ctrlKey: false })).toBeNull();
});
