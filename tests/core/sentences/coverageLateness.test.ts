import { expect, it } from "vitest";
import { latenessSentence } from "#core/sentences/coverageLateness.ts";

it.each([
  [
    { dated: 0, late: 0, days: 0 },
    "报告都没有印发布日期。",
    "No report prints its day of publication.",
  ],
  [
    { dated: 1, late: 0, days: 0 },
    "印有发布日期的 1 份在期限之内。",
    "The one report with a printed date was in time.",
  ],
  [
    { dated: 2, late: 0, days: 0 },
    "印有发布日期的 2 份都在期限之内。",
    "All 2 reports with a printed date were in time.",
  ],
  [
    { dated: 1, late: 1, days: 1 },
    "印有发布日期的 1 份晚于期限 1 天。",
    "The one report with a printed date came 1 day after its deadline.",
  ],
  [
    { dated: 2, late: 1, days: 3 },
    "印有发布日期的 2 份中，1 份晚于期限，晚 3 天。",
    "Of 2 reports with a printed date, 1 came after the deadline, by 3 days.",
  ],
  [
    { dated: 3, late: 2, days: 10 },
    "印有发布日期的 3 份中，2 份晚于期限，最长晚 10 天。",
    "Of 3 reports with a printed date, 2 came after the deadline, the latest by 10 days.",
  ],
])("says how late they came: %j", (lateness, zh, en) => {
  expect(latenessSentence(lateness)).toEqual({ zh, en });
});
