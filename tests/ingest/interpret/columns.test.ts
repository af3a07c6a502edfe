import { describe, expect, it } from "vitest";
import { readColumns } from "#ingest/interpret/columns.ts";
import { headingColumns } from "#ingest/interpret/headingColumns.ts";
import { vocabulary } from "#ingest/interpret/vocabulary.ts";
import { applicantHeadings, printed } from "./grids.ts";

const keysOf = (rows: Parameters<typeof printed>[0], aligned = true) =>
  readColumns(printed(rows, aligned), vocabulary.requests.blocks)?.columns.map(({ key }) => key);

const all = ["natural", "business", "research", "nonprofit", "legal", "other", "total"];

describe("headingColumns", () => {
  it("tells the path of headings over every column and where it stands", () => {
    const columns = headingColumns(printed(applicantHeadings));
    expect(columns.map(({ path, from, to }) => [path.join(" "), from, to]).slice(0, 4)).toEqual([
      ["勾稽关系", 0, 1],
      ["申请人情况 自然人", 1, 2],
      ["申请人情况 法人或其他组织 商业企业", 2, 3],
      ["申请人情况 法人或其他组织 科研机构", 3, 4],
    ]);
  });

  it("gives a blank heading to the one left of it", () => {
    const columns = headingColumns(printed([["信息内容", "本年处理决定数量", "", ""]]));
    expect(columns.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });
});

describe("readColumns", () => {
  it("reads headings of several rows", () => {
    expect(keysOf(applicantHeadings)).toEqual(all);
  });

  it("puts headings in the order of the form where only their order is told", () => {
    const rows = [
      ["勾稽关系", "申请人情况"],
      ["自然人", "法人或其他组织", "总计"],
      ["商业 企业", "科研 机构", "社会公益组织", "法律服务机构", "其他"],
    ];
    expect(keysOf(rows, false)).toEqual(all);
  });

  it("joins a heading broken over rows", () => {
    const rows = [
      ["自然人", "商业", "科研", "总计"],
      ["", "企业", "机构", ""],
    ];
    expect(keysOf(rows)).toEqual(["natural", "business", "research", "total"]);
  });

  it("tells headings apart whose last line is the same", () => {
    const rows = [
      ["自然人", "商业企业", "科研", "社会", "法律服务", "其他", "总计"],
      ["", "", "机构", "公益组织", "机构", "", ""],
    ];
    expect(keysOf(rows)).toEqual(all);
  });

  it("leaves a heading it does not know without a key", () => {
    const rows = [["自然人", "外资单位", "科研机构", "总计", "备注"]];
    expect(keysOf(rows)).toEqual(["natural", undefined, "research", "total", undefined]);
  });

  it("finds a total that stands first", () => {
    expect(keysOf([["总计", "自然人", "商业企业"]])).toEqual(["total", "natural", "business"]);
  });

  it("tells the two forms of table 二 apart by their labels", () => {
    const tableOf = (...labels: readonly string[]) =>
      readColumns(printed([["信息内容", ...labels]]), vocabulary.disclosure.blocks)?.block.table;
    expect(tableOf("本年制发件数", "本年废止件", "先行有效件数")).toBe("disclosure");
    expect(tableOf("本年处理决定数量")).toBe("disclosure");
    expect(tableOf("上一年项目数量", "本年增/减", "处理决定数量")).toBe("disclosure-2019");
    expect(tableOf("采购项目数量", "采购总金额")).toBe("disclosure-2019");
  });

  it.each([
    [
      "a group over a column without a heading",
      [
        ["自然人", ["法人或其他组织", 2]],
        ["", "商业企业"],
      ],
    ],
    [
      "one heading above another",
      [
        ["自然人", "总计"],
        ["商业企业", ""],
      ],
    ],
    ["the same heading twice", [["自然人", "其他", "其他", "总计"]]],
  ] as const)("does not believe %s", (_, rows) => {
    expect(readColumns(printed(rows), vocabulary.requests.blocks)?.isBroken).toBe(true);
  });
});
