import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnsOfReports } from "#core/dataset/columns.ts";
import { parseCorrections } from "#core/dataset/parseCorrections.ts";
import { parseSheet } from "#core/dataset/parseSheet.ts";
import { applyCorrections } from "#core/report/applyCorrections.ts";

const id = "hongze-2023";
const sheet = readFileSync(`datasets/china-sample/sheets/${id}.txt`, "utf8");
const printed = parseSheet(id, sheet);
const head = "report,cell,printed,corrected,why,who";

const corrected = async (...lines: readonly string[]) => {
  const corrections = await parseCorrections([head, ...lines, ""].join("\n"));
  return applyCorrections(printed, corrections.get(id) ?? []);
};

const line = `${id},disputes.review.total,0,11,来源页面已更正,编辑组`;

describe("a reviewed correction", () => {
  it("puts its number in the place of the printed one, and mends the check", async () => {
    const report = await corrected(line);
    expect(report.cells["disputes.review.total"]).toBe(11);
    const { findings } = columnsOfReports([report]);
    expect(findings["rule"]).not.toContain("dispute-sum review");
    expect(findings["at"]?.filter((at) => at === "review")).toEqual([]);
  });

  it("is always listed, with what was printed, why and by whom", async () => {
    const { findings } = columnsOfReports([await corrected(line)]);
    const at = findings["kind"]?.indexOf("correction") ?? -1;
    expect(
      Object.fromEntries(Object.entries(findings).map(([name, of]) => [name, of[at]])),
    ).toEqual({
      report: id,
      kind: "correction",
      rule: "corrected",
      at: "disputes.review.total",
      cells: "disputes.review.total",
      severity: null,
      expected: 11,
      actual: 0,
      cause: null,
      printed: "来源页面已更正（编辑组）",
    });
  });

  it("fills a blank, which is then none", () => {
    const cell = "handling-fees.notices";
    const unread = { ...printed, blanks: { [cell]: { blank: "unreadable" as const } } };
    const correction = { cell, printed: null, corrected: 3, why: "x", who: "y" } as const;
    const report = applyCorrections(unread, [correction]);
    expect([report.cells[cell], report.blanks]).toEqual([3, {}]);
  });

  it.each([
    [
      "a number that is not printed",
      `${id},disputes.review.total,7,11,x,y`,
      /7 is not printed, but 0/,
    ],
    ["a cell that is not on the form", `${id},disputes.review.sum,0,11,x,y`, /unknown cell/],
    ["one that nobody decided", `${id},disputes.review.total,0,11,x,`, /who/],
  ])("is refused for %s", async (_, text, fault) => {
    await expect(corrected(text)).rejects.toThrow(fault);
  });
});

it("leaves a report without corrections as it is", async () => {
  expect(await corrected()).toBe(printed);
});
