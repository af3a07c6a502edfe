import { expect, it } from "vitest";
import { blankGroups } from "#core/dataset/blankGroups.ts";
import type { Report } from "#core/report/report.ts";

const withBlanks = (blanks: Report["blanks"]): Report => ({
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
  cells: {},
  blanks,
  narrative: [],
});

it("puts the cells of a row that are blank for one reason into one group", () => {
  const unreadable = { blank: "unreadable", printed: "5066" } as const;
  const report = withBlanks({
    "disclosure.normative-documents.in-force": unreadable,
    "disclosure.normative-documents.issued": unreadable,
    "disclosure.normative-documents.repealed": { blank: "dash" },
  });
  expect(blankGroups(report)).toEqual([
    {
      blank: "unreadable",
      at: "disclosure.normative-documents",
      cells: ["disclosure.normative-documents.issued", "disclosure.normative-documents.in-force"],
      printed: "5066",
    },
    {
      blank: "dash",
      at: "disclosure.normative-documents",
      cells: ["disclosure.normative-documents.repealed"],
    },
  ]);
});

it("names the table where none of its rows was seen", () => {
  const report = withBlanks({
    "disputes.review.total": { blank: "no-table" },
    "disputes.direct-suit.total": { blank: "no-table" },
  });
  expect(blankGroups(report)).toEqual([
    {
      blank: "no-table",
      at: "disputes",
      cells: ["disputes.review.total", "disputes.direct-suit.total"],
    },
  ]);
});

it("finds nothing on a form that is full", () => {
  expect(blankGroups(withBlanks({}))).toEqual([]);
});
