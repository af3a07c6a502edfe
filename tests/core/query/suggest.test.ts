import { describe, expect, it } from "vitest";
import { suggest } from "#core/query/suggest.ts";

const years = [
  { year: 2023, kind: "own", reports: 3 },
  { year: 2025, kind: "own", reports: 1 },
  { year: 2024, kind: "aggregate", reports: 1 },
];

describe("suggest", () => {
  it("takes the latest year of each kind", () => {
    expect(suggest([], years).latest).toEqual({ own: 2025, aggregate: 2024 });
    expect(suggest([], []).latest).toEqual({ own: null, aggregate: null });
  });

  it.each([
    ["half of the bodies", { b: 1, a: 2, c: 1 }, "a"],
    ["less than half", { a: 2, b: 1, c: 1, d: 1 }, null],
    ["all of them", { a: 2 }, null],
    ["none", {}, null],
    ["only aggregates beside it", { a: 1, b: 0 }, null],
  ])("takes the region that holds %s", (_, sizes, region) => {
    const regions = Object.entries(sizes).map(([name, own]) => ({ region: name, own }));
    expect(suggest(regions, years).region).toBe(region);
  });
});
