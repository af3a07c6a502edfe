import { describe, expect, it } from "vitest";
import { filters } from "#app/filters/filterOptions.ts";
import type { Kind } from "#core/report/report.ts";
import { viewOf } from "#core/view/view.ts";

const kindsOffered = (...kinds: readonly Kind[]): readonly string[] =>
  filters.kind
    .options({
      view: viewOf("overview"),
      regions: [],
      sorts: [],
      years: kinds.map((kind) => ({ year: 2024, kind, reports: 1 })),
      suggested: { latest: { own: null, aggregate: null }, region: null },
      t: ({ en }) => en,
    })
    .map(({ label }) => label);

describe("the kinds of report that are offered", () => {
  it("are those the dataset has", () => {
    expect(kindsOffered("aggregate", "own")).toEqual(["Own", "Aggregate"]);
    expect(kindsOffered("aggregate", "aggregate")).toEqual(["Aggregate"]);
    expect(kindsOffered("own")).toEqual(["Own"]);
  });
});
