import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findingList } from "#core/query/findingList.ts";
import { textAgainstTable } from "#core/query/textAgainstTable.ts";
import { textConflicts } from "#core/report/textConflicts.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";
import { drawReports, seeds, tablesOf } from "./drawnReports.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

describe("text against table in SQL", () => {
  it.each(seeds)("finds what textConflicts finds, on dataset %d", async (seed) => {
    const reports = drawReports(seed);
    const rows = await memory
      .over(tablesOf(reports))
      .query(findingList(viewOf("quality"), textAgainstTable()));
    const inWords = (
      report: string,
      at: string,
      [cells, expected, actual]: readonly [string, number, number],
    ): string => [report, at, cells, expected, actual].join(" ");
    const expected = reports.flatMap((report) =>
      textConflicts(report).map((found) =>
        inWords(report.id, found.at, [found.cells.join(" "), found.expected, found.actual]),
      ),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(
      rows
        .map((row) => inWords(row.report, row.at, [row.cells, row.expected, row.actual]))
        .toSorted(),
    ).toEqual(expected.toSorted());
  });
});
