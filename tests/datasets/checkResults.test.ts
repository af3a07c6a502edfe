import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkIds } from "#core/form/checks.ts";
import { acrossReports } from "#core/query/acrossReports.ts";
import { checkResults } from "#core/query/checkResults.ts";
import { findingList } from "#core/query/findingList.ts";
import { allFindings, type FindingSource, storedFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

const listed = (source: FindingSource) => engine.query(findingList(viewOf("quality"), source));

describe("the published sample", () => {
  it("brings the findings that SQL works out anew, text against table among them", async () => {
    const found = async (source: FindingSource) =>
      (await listed(source))
        .map(({ report, check, at, expected, actual }) =>
          [report, check, at, expected, actual].join(" "),
        )
        .toSorted();
    const worked = await found(withinReports());
    expect(worked).toEqual(await found(storedFindings));
    expect(worked.filter((words) => words.includes("text-matches-table")).length).toBeGreaterThan(
      0,
    );
  });

  it("fails every check in as many reports as findings name, and counts each report once", async () => {
    const rows = await listed(allFindings([storedFindings, acrossReports()]));
    const results = await engine.query(checkResults(viewOf("quality")));
    expect(results.map(({ check, fail }) => [check, fail])).toEqual(
      checkIds.map((check) => [
        check,
        new Set(rows.filter((row) => row.check === check).map(({ report }) => report)).size,
      ]),
    );
    for (const { pass, fail, notAssessable, notApplicable } of results) {
      expect(pass + fail + notAssessable + notApplicable).toBe(145);
    }
  });
});
