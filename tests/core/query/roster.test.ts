import { expect, it } from "vitest";
import { rosterOf } from "#core/query/roster.ts";

const bodies = [
  { id: "city", kind: "aggregate" },
  { id: "office", kind: "own" },
  { id: "office", kind: "own" },
] as const;

it("knows the first place of each body, and who adds others up", () => {
  const { places, aggregates } = rosterOf(bodies);
  expect([...places]).toEqual([
    ["city", 0],
    ["office", 1],
  ]);
  expect([...aggregates]).toEqual(["city"]);
});

it("reads a list once, and another one anew", () => {
  expect(rosterOf(bodies)).toBe(rosterOf(bodies));
  expect(rosterOf([...bodies])).not.toBe(rosterOf(bodies));
});
