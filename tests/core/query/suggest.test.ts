import { describe, expect, it } from "vitest";
import { suggest } from "#core/query/suggest.ts";

const own = (region: string) => ({ region, kind: "own" });
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
    ["half of the bodies", [own("a"), own("a"), own("b"), own("c")], "a"],
    ["less than half", [own("a"), own("a"), own("b"), own("c"), own("d")], null],
    ["all of them", [own("a"), own("a")], null],
    ["none", [], null],
    ["only aggregates beside it", [own("a"), { region: "b", kind: "aggregate" }], null],
  ])("takes the region that holds %s", (_, bodies, region) => {
    expect(suggest(bodies, years).region).toBe(region);
  });
});
