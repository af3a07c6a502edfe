import { expect, it } from "vitest";
import { passagesOf } from "#core/query/bodyPassages.ts";
import type { NarrativeRow } from "#core/query/bodyReports.ts";

const row = (id: string, evidence: string | null): NarrativeRow => ({
  report: "r",
  id,
  value: 1,
  unit: "件",
  label: null,
  evidence,
});

const sentence = "收到申请5件，予以公开3件。";

const gathered = (rows: readonly NarrativeRow[]) =>
  passagesOf(rows).map(({ evidence, kind, counts }) => [
    evidence,
    kind,
    counts.map(({ id }) => id),
  ]);

it("gathers counts under the sentence that states them", () => {
  expect(
    gathered([
      row("narrative.requests-granted", sentence),
      row("narrative.requests-received", sentence),
    ]),
  ).toEqual([
    [sentence, "requests", ["narrative.requests-received", "narrative.requests-granted"]],
  ]);
});

it("gathers those without a sentence by what they tell of, in the order of the kinds", () => {
  expect(
    gathered([
      row("narrative.petitions", null),
      row("narrative.interpretations", null),
      row("narrative.opinion-calls", null),
      row("narrative.published", null),
      row("narrative.unheard-of", null),
    ]),
  ).toEqual([
    [null, "published", ["narrative.published"]],
    [null, "engagement", ["narrative.interpretations", "narrative.opinion-calls"]],
    [null, "petition", ["narrative.petitions"]],
    [null, "other", ["narrative.unheard-of"]],
  ]);
});
