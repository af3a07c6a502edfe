import { expect, it } from "vitest";
import { applicants } from "#core/form/formulas.ts";
import type { BodyForm, FormFinding } from "#core/query/bodyForms.ts";
import { cellToOpen, formNotes } from "#core/query/formNotes.ts";
import { runChecks } from "#core/report/runChecks.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { cells } from "#core/form/cells.ts";

const zeros: CellValues = Object.fromEntries(cells.map(({ id }) => [id, 0]));

const formOf = (values: CellValues): BodyForm => ({
  report: {} as BodyForm["report"],
  year: 2024,
  format: "2021",
  layout: "25",
  blanks: new Map(),
  findings: runChecks(values).map((finding): FormFinding => ({
    ...finding,
    report: "r",
    year: 2024,
    severity: "identity",
  })),
});

it("numbers findings in the order in which the form is read", () => {
  const notes = formNotes(
    formOf({ ...zeros, "disputes.review.total": 1, "requests.received.natural": 2 }),
  );
  expect(notes.map(({ number, table, finding }) => [number, table, finding.check])).toEqual([
    [1, "requests", "requests-balance"],
    [2, "requests", "applicants-sum"],
    [3, "disputes", "dispute-sum"],
  ]);
});

it("marks every cell of a short sum", () => {
  const [, note] = formNotes(formOf({ ...zeros, "requests.received.natural": 2 }));
  expect(note?.at).toEqual([...applicants, "total"].map((id) => `requests.received.${id}`));
});

it("marks a long sum at its result only", () => {
  const notes = formNotes(formOf({ ...zeros, "requests.granted.natural": 2 }));
  const long = notes.find(({ finding }) => finding.check === "outcomes-sum");
  expect(long?.at).toEqual(["requests.closed.natural"]);
  expect(long?.finding.cells.length).toBeGreaterThan(8);
});

it("opens the result that the other cells do not come to", () => {
  const [note] = formNotes(formOf({ ...zeros, "disputes.review.upheld": 1 }));
  expect(note && cellToOpen(note.finding)).toBe("disputes.review.total");
});

it("opens the cell that the text contradicts, which no equation names", () => {
  const finding: FormFinding = {
    check: "text-matches-table",
    at: "narrative.requests-received",
    cells: ["requests.received.total"],
    expected: 75,
    actual: 74,
    report: "r",
    year: 2022,
    severity: "text",
  };
  expect(cellToOpen(finding)).toBe("requests.received.total");
  expect(cellToOpen({ ...finding, cells: [] })).toBeUndefined();
});

it("notes nothing on a form that adds up", () => {
  expect(formNotes(formOf(zeros))).toEqual([]);
});
