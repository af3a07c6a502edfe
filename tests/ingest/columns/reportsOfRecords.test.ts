import { expect, it } from "vitest";
import { reportsOfRecords } from "#ingest/columns/reportsOfRecords.ts";
import type { Target } from "#ingest/columns/targets.ts";

const mapping = new Map<string, Target>([
  ["单位", "body"],
  ["年度", "year"],
  ["类型", "kind"],
  ["新收", "requests.received.total"],
]);
const headings = ["单位", "年度", "类型", "备注", "新收"];

const mapped = (...records: readonly (readonly string[])[]) =>
  reportsOfRecords({ file: "a.csv", headings, records, mapping });

it("makes a report of each record, with its body", () => {
  const { reports } = mapped(
    ["甲局", "2023年", "", "x", "1,204"],
    ["乙市", "２０２３", "汇总", "", "—"],
  );
  expect(reports.map(({ report }) => [report.body, report.year, report.kind])).toEqual([
    ["甲局", 2023, "own"],
    ["乙市（汇总）", 2023, "aggregate"],
  ]);
  expect(reports.map(({ body }) => body?.name)).toEqual(["甲局", "乙市"]);
  expect(reports[0]?.report.cells).toEqual({ "requests.received.total": 1204 });
});

it("keeps the reason of a cell without a number, and of what the table leaves out", () => {
  const [one] = mapped(["甲局", "2023", "", "", "约5"]).reports;
  expect(one?.report.cells).toEqual({ "requests.received.total": null });
  expect(one?.report.blanks["requests.received.total"]).toMatchObject({ blank: "unreadable" });
  expect(one?.report.blanks["requests.granted.total"]).toEqual({ blank: "absent" });
  expect(one?.report.blanks["disputes.review.total"]).toEqual({ blank: "no-table" });
});

it("names the lines without a body or a year", () => {
  expect(mapped(["", "2023", "", "", "1"], ["甲局", "去年", "", "", "1"]).leftOut).toEqual([2, 3]);
});

it("keeps the later of two records for one body and year", () => {
  const { reports } = mapped(["甲局", "2023", "", "", "1"], ["甲局", "2023", "", "", "2"]);
  expect(reports.map(({ report }) => report.cells["requests.received.total"])).toEqual([2]);
});
