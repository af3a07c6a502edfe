import { describe, expect, it } from "vitest";
import { cells } from "#core/form/cells.ts";
import { bodyForms, cellHistory, cellState } from "#core/query/bodyForms.ts";
import type { BodyReportRow, FindingRow } from "#core/query/bodyReports.ts";

const report = (year: number, more: Partial<BodyReportRow> = {}): BodyReportRow => ({
  ...(Object.fromEntries(cells.map(({ id }) => [id, null])) as unknown as BodyReportRow),
  report: `b-${year}`,
  body: "b",
  year,
  kind: "own",
  format: "2021",
  layout: "25",
  completeness: "complete",
  transcription: "grid",
  title: null,
  published: null,
  source: null,
  archive: null,
  note: null,
  ...more,
});

const finding = (more: Partial<FindingRow>): FindingRow => ({
  report: "b-2024",
  kind: "blank",
  rule: "dash",
  at: null,
  cells: "requests.received.total requests.received.natural",
  severity: null,
  expected: null,
  actual: null,
  printed: null,
  ...more,
});

const [form] = bodyForms(
  [report(2024, { "requests.closed.total": 0 })],
  [
    finding({}),
    finding({ rule: "unreadable", cells: "disputes.review.total", printed: "2211" }),
    finding({ report: "other", rule: "empty", cells: "requests.granted.total" }),
    finding({ rule: "a-reason-of-tomorrow", cells: "requests.partial.total" }),
  ],
);

describe("a cell of a form", () => {
  it.each([
    ["requests.closed.total", { kind: "number", value: 0 }],
    ["requests.received.natural", { kind: "blank", blank: "dash", printed: null }],
    ["disputes.review.total", { kind: "blank", blank: "unreadable", printed: "2211" }],
    ["requests.granted.total", { kind: "unexplained" }],
    ["requests.partial.total", { kind: "unexplained" }],
    ["requests.other-handling.total", { kind: "not-printed" }],
    ["disclosure-2019.rules.made", { kind: "not-printed" }],
    ["handling-fees.notices", { kind: "not-printed" }],
  ] as const)("%s is %j", (id, state) => {
    expect(form && cellState(form, id)).toEqual(state);
  });
});

it("keeps the checks of each report and drops what it does not know", () => {
  const check = {
    kind: "check",
    rule: "dispute-sum",
    at: "review",
    expected: 2,
    actual: 1,
  } as const;
  const [one] = bodyForms(
    [report(2024)],
    [
      finding({ ...check, cells: "disputes.review.total" }),
      finding({ ...check, rule: "a-check-of-tomorrow" }),
      finding({ ...check, expected: null }),
      finding({ ...check, report: "other" }),
    ],
  );
  expect(one?.findings).toEqual([
    {
      report: "b-2024",
      year: 2024,
      check: "dispute-sum",
      at: "review",
      cells: ["disputes.review.total"],
      severity: "identity",
      expected: 2,
      actual: 1,
    },
  ]);
});

it("follows a cell over the years, with what involves it", () => {
  const forms = bodyForms(
    [report(2023, { "requests.closed.total": 3 }), report(2024)],
    [
      finding({ rule: "empty", cells: "requests.closed.total" }),
      finding({
        report: "b-2023",
        kind: "check",
        rule: "outcomes-sum",
        at: "total",
        cells: "requests.granted.total requests.closed.total",
        expected: 2,
        actual: 3,
      }),
    ],
  );
  const years = cellHistory(forms, "requests.closed.total");
  expect(years.map(({ state, findings }) => [state, findings.length])).toEqual([
    [{ kind: "number", value: 3 }, 1],
    [{ kind: "blank", blank: "empty", printed: null }, 0],
  ]);
});
