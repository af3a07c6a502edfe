import { expect, it } from "vitest";
import type { CellValues } from "#core/form/evaluate.ts";
import { judge } from "#core/report/verdict.ts";
import { verdictHeadline, verdictSentence } from "#core/sentences/verdictSentence.ts";

const report = (cells: CellValues) => judge({ cells, format: "2021", layout: "25", narrative: [] });

const review = (total: number): CellValues => ({
  "disputes.review.upheld": 3,
  "disputes.review.corrected": 1,
  "disputes.review.other": 0,
  "disputes.review.pending": 0,
  "disputes.review.total": total,
});

it("passes what adds up, and counts what lacks a number", () => {
  const verdict = report(review(4));
  expect(verdict).toMatchObject({ passed: 1, failed: 0, findings: [] });
  expect(verdict.open).toBeGreaterThan(10);
  expect(verdictSentence(verdict).zh).toBe("数字都能相互吻合。");
});

it("names what does not add up, with what may have caused it", () => {
  const verdict = report(review(0));
  expect(verdict.findings).toMatchObject([
    { check: "dispute-sum", at: "review", expected: 4, actual: 0, cause: "total-empty" },
  ]);
  expect(verdictHeadline([verdict]).zh).toBe("这份报告有 1 处数字对不上。");
  expect(verdictHeadline([verdict, report(review(4))]).en).toBe(
    "In 1 of 2 reports, figures do not add up.",
  );
});

it("says of a report without numbers that there is nothing to check", () => {
  expect(verdictSentence(report({})).en).toBe("There is nothing to check.");
});

it("holds a report against the year before only where that is given", () => {
  const cells = { "requests.carried-in.total": 2 };
  const before = { "requests.carried-out.total": 1 };
  expect(report(cells).failed).toBe(0);
  const verdict = judge({ cells, format: "2021", layout: "25", narrative: [] }, before);
  expect(verdict.findings.map(({ check }) => check)).toEqual(["carry-over"]);
});
