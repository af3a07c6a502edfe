import { describe, expect, it } from "vitest";
import { cellOf, cells } from "#core/form/cells.ts";
import {
  moneyTolerance,
  nearlyEqual,
  peerCells,
  rollUpCells,
  silence,
  soleCells,
  suddenChanges,
  yearlyCells,
} from "#core/form/comparisons.ts";

describe.each([
  ["rolled up", rollUpCells],
  ["held against the one member that has any", soleCells],
  ["held against last year’s", yearlyCells],
  ["held against the peers’", peerCells],
] as const)("cells %s", (_, ids) => {
  it("are on the form, each once", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(cellOf(id).id).toBe(id);
  });

  it("never come from the table of 2019, which counts otherwise", () => {
    expect(ids.filter((id) => id.startsWith("disclosure-2019"))).toEqual([]);
  });

  it("hold no number that may be negative", () => {
    expect(ids.filter((id) => cellOf(id).columnOf.signed)).toEqual([]);
  });
});

it("rolls up every cell of the tables that aggregates add up", () => {
  const summed = cells.filter(({ table }) =>
    ["disclosure", "requests", "disputes"].includes(table),
  );
  expect(rollUpCells).toEqual(summed.map(({ id }) => id));
});

it("looks at a change from five times on where both years reach the floor", () => {
  const [usual, unit] = suddenChanges;
  expect(usual).toEqual({ floor: 20, times: 5 });
  expect(unit.times).toBeGreaterThan(100 * usual.times);
});

it("takes a zero as odd above a median of 100 only", () => {
  expect(silence.median).toBe(100);
  expect(silence.peers).toBeGreaterThanOrEqual(3);
});

it("takes money to a hundred yuan as the same, and facts within one in a hundred as one", () => {
  expect([moneyTolerance, nearlyEqual]).toEqual([0.01, 0.01]);
});
