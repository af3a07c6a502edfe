import { expect, it } from "vitest";
import type { Narrative, Report } from "#core/report/report.ts";
import { textConflicts } from "#core/report/textConflicts.ts";

const report = (cells: Report["cells"], ...narrative: readonly Narrative[]): Report => ({
  id: "a-2023",
  body: "a",
  year: 2023,
  kind: "own",
  format: "2021",
  layout: "25",
  completeness: "complete",
  title: null,
  published: null,
  source: null,
  transcription: "grid",
  cells,
  blanks: {},
  narrative,
});

const count = (id: string, value: number, unit = "件"): Narrative => ({
  id: `narrative.${id}`,
  value,
  unit,
  evidence: null,
});

it("names the count, its cell and both numbers", () => {
  const told = report({ "requests.received.total": 0 }, count("requests-received", 7));
  expect(textConflicts(told)).toEqual([
    {
      check: "text-matches-table",
      at: "narrative.requests-received",
      cells: ["requests.received.total"],
      expected: 7,
      actual: 0,
    },
  ]);
});

it("adds up what the form splits", () => {
  const cells = { "disputes.direct-suit.total": 2, "disputes.post-review-suit.total": 3 };
  expect(textConflicts(report(cells, count("suits", 5)))).toEqual([]);
  expect(textConflicts(report(cells, count("suits", 4)))).toMatchObject([{ actual: 5 }]);
});

it.each([
  ["the same number", report({ "requests.closed.total": 3 }, count("requests-closed", 3))],
  ["a blank cell", report({}, count("requests-closed", 3))],
  ["about so many", report({ "requests.closed.total": 3 }, count("requests-closed", 2, "余件"))],
  ["a count the form does not make", report({}, count("published", 3))],
  ["a count it does not know", report({}, { ...count("x", 3), id: "toString" })],
])("finds nothing against %s", (_, told) => {
  expect(textConflicts(told)).toEqual([]);
});
