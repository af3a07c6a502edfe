import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cells as form } from "#core/form/cells.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { runChecks } from "#core/report/runChecks.ts";

const zeros: CellValues = Object.fromEntries(form.map(({ id }) => [id, 0]));

const withOneRequest: CellValues = {
  ...zeros,
  "requests.received.natural": 1,
  "requests.received.total": 1,
  "requests.granted.natural": 1,
  "requests.granted.total": 1,
  "requests.closed.natural": 1,
  "requests.closed.total": 1,
};

describe("runChecks", () => {
  it("finds nothing on a form of zeros, or on an empty one", () => {
    expect([runChecks(zeros), runChecks({})]).toEqual([[], []]);
  });

  it("finds nothing on a form that adds up", () => {
    expect(runChecks(withOneRequest)).toEqual([]);
  });

  it("names both sides and the cells of a broken identity", () => {
    const broken = { ...withOneRequest, "disputes.review.upheld": 2, "disputes.review.total": 3 };
    expect(runChecks(broken)).toEqual([
      {
        check: "dispute-sum",
        at: "review",
        cells: [
          "disputes.review.upheld",
          "disputes.review.corrected",
          "disputes.review.other",
          "disputes.review.pending",
          "disputes.review.total",
        ],
        expected: 2,
        actual: 3,
      },
    ]);
  });

  it("tells a break between years from one within the form", () => {
    const lastYear = { ...zeros, "requests.carried-out.total": 2 };
    expect(runChecks(zeros, lastYear)).toMatchObject([
      { check: "carry-over", at: "total", expected: 2, actual: 0 },
    ]);
  });

  it("finds any single changed number of tables three and four", () => {
    const cell = fc.constantFrom(
      ...form.filter(
        ({ table, row }) =>
          (table === "requests" && !row.startsWith("other-")) || table === "disputes",
      ),
    );
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 999 }), ({ id }, change) => {
        const changed = { ...withOneRequest, [id]: (withOneRequest[id] ?? 0) + change };
        expect(runChecks(changed).some(({ cells }) => cells.includes(id))).toBe(true);
      }),
    );
  });
});
