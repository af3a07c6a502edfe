import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeIds } from "#core/form/outcomeGroups.ts";
import { outcomeRates, outcomeRatesByApplicant } from "#core/query/outcomeRates.ts";
import { series } from "#core/query/series.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const view = viewOf("outcomes", { region: "福建/平潭综合实验区", year: { from: 2024, to: 2024 } });

describe("the rate of a chosen outcome", () => {
  it.each([
    ["", "disclosure-rate"],
    ["refused", "refusal-rate"],
    ["unavailable", "not-held-rate"],
    ["declined", "declined-rate"],
    ["declined-complaint", "complaint-rate"],
  ] as const)("%j is the metric %s in every year", async (outcome, metric) => {
    const rows = await engine.query(outcomeRates({ ...view, outcome }, "year"));
    const known = await engine.query(series(view, [metric]));
    expect(
      rows.map(({ key, numerator, denominator }) => [Number(key), numerator, denominator]),
    ).toEqual(known.map(({ year, numerator, denominator }) => [year, numerator, denominator]));
  });

  it.each(outcomeIds)("%s of the bodies adds up to that of the year", async (outcome) => {
    const bodies = await engine.query(outcomeRates({ ...view, outcome }, "body"));
    const years = await engine.query(outcomeRates({ ...view, outcome }, "year"));
    const total = bodies.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
    expect(total).toBe(years.find(({ key }) => key === "2024")?.numerator);
  });

  it("follows the bodies picked out over the years, and keeps their peers body by body", async () => {
    const picked = { ...view, outcome: "refused" as const, bodies: ["pingtan-office"] };
    const bodies = await engine.query(outcomeRates(picked, "body"));
    const years = await engine.query(outcomeRates(picked, "year"));
    expect(bodies.length).toBe(17);
    expect(years.find(({ key }) => key === "2024")?.numerator).toBe(
      bodies.find(({ key }) => key === "pingtan-office")?.numerator,
    );
  });

  it("has a row for each kind of applicant", async () => {
    const rows = await engine.query(outcomeRatesByApplicant({ ...view, outcome: "refused" }));
    expect(rows.map(({ key }) => key).toSorted()).toEqual([
      "business",
      "legal",
      "natural",
      "nonprofit",
      "other",
      "research",
    ]);
  });
});
