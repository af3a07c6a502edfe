import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckId, checkIds } from "#core/form/checks.ts";
import { checkResults } from "#core/query/checkResults.ts";
import { assessCheck, type Result } from "#core/report/assess.ts";
import { assessBeside, type BesideCheck } from "#core/report/assessBeside.ts";
import type { Report } from "#core/report/report.ts";
import { assessText } from "#core/report/textConflicts.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";
import { besideOf, drawReports, seeds, tablesOf } from "./drawnReports.ts";

const besideChecks: readonly string[] = ["sudden-change", "silence", "roll-up", "two-values"];

/** One check on one report by the rules of core alone. */
const resultOf = (check: CheckId, report: Report, reports: readonly Report[]): Result => {
  if (check === "text-matches-table") return assessText(report);
  const beside = besideOf(report, reports);
  return besideChecks.includes(check)
    ? assessBeside(check as BesideCheck, report, beside)
    : assessCheck(check, report, beside.lastYear);
};

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

describe("the four results of every check in SQL", () => {
  it.each(seeds)("are those of the rules of core, on dataset %d", async (seed) => {
    const reports = drawReports(seed);
    const counted = (check: CheckId, result: Result): number =>
      reports.filter((report) => resultOf(check, report, reports) === result).length;
    expect(await memory.over(tablesOf(reports)).query(checkResults(viewOf("quality")))).toEqual(
      checkIds.map((check) => ({
        check,
        pass: counted(check, "pass"),
        fail: counted(check, "fail"),
        notAssessable: counted(check, "not-assessable"),
        notApplicable: counted(check, "not-applicable"),
      })),
    );
  });

  it("all come up for every check that has them", () => {
    const seen = new Set(
      seeds.flatMap((seed) => {
        const reports = drawReports(seed);
        return checkIds.flatMap((check) =>
          reports.map((report) => `${check} ${resultOf(check, report, reports)}`),
        );
      }),
    );
    const oneSided = [
      "requests-balance not-applicable",
      "outcomes-sum not-applicable",
      "applicants-sum not-applicable",
      "dispute-sum not-applicable",
      "carry-over not-applicable",
      "sudden-change not-applicable",
      "silence not-applicable",
    ];
    const missing = checkIds.flatMap((check) =>
      ["pass", "fail", "not-assessable", "not-applicable"]
        .map((result) => `${check} ${result}`)
        .filter((result) => !seen.has(result)),
    );
    expect(oneSided).toEqual(expect.arrayContaining(missing));
  });
});
