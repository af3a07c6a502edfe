import { expect, it } from "vitest";
import type { CoverageRow } from "#core/query/coverage.ts";
import { latenessSentence } from "#core/sentences/coverageLateness.ts";

const row = (published: string | null): CoverageRow => ({
  body: "b",
  year: 2024,
  kind: "own",
  report: "r",
  completeness: "complete",
  published,
  deadline: "2025-01-31",
  state: "in-time",
  source: null,
});

it.each([
  [[], "没有印发布日期的报告。", "No report prints its day of publication."],
  [[row(null)], "没有印发布日期的报告。", "No report prints its day of publication."],
  [
    [row("2025-01-31"), row(null)],
    "印有发布日期的 1 份都在期限之内。",
    "All 1 reports with a printed date were in time.",
  ],
  [
    [row("2025-01-30"), row("2025-02-01"), row("2025-02-10")],
    "印有发布日期的 3 份中，2 份晚于期限，最长晚 10 天。",
    "Of 3 reports with a printed date, 2 came after the deadline, the latest by 10 days.",
  ],
])("says how late they came: %j", (rows, zh, en) => {
  expect(latenessSentence(rows)).toEqual({ zh, en });
});
