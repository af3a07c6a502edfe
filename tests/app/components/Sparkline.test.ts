import { expect, it } from "vitest";
import Sparkline from "#app/components/Sparkline.vue";
import { mountPart } from "../mountPart.ts";

const pathOf = (values: readonly (number | null)[]) =>
  mountPart(Sparkline, { values }).find("path").attributes("d") ?? "";

it("breaks the line at a year without a number", () => {
  expect(pathOf([1, 2, null, 3, 4]).match(/M/g)).toHaveLength(2);
  expect(pathOf([1, 2, 3]).match(/M/g)).toHaveLength(1);
});

it("shows a number between two gaps as a dot", () => {
  expect(mountPart(Sparkline, { values: [null, 2, null] }).findAll(".lone")).toHaveLength(1);
});

it("marks the last year only when it has a number", () => {
  expect(
    mountPart(Sparkline, { values: [1, 2] })
      .find(".last")
      .exists(),
  ).toBe(true);
  expect(
    mountPart(Sparkline, { values: [1, null] })
      .find(".last")
      .exists(),
  ).toBe(false);
});

it("draws a level line of equal numbers, and nothing of none", () => {
  expect(pathOf([4, 4])).not.toContain("NaN");
  expect(pathOf([null, null])).toBe("");
});
