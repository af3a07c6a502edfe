import { describe, expect, it } from "vitest";
import { foldRows, hasValues } from "#ingest/readers/spacedRows.ts";

const fold = (...texts: readonly string[]) =>
  foldRows(texts.map((text, index) => ({ text, number: index + 1 })));

const cellsOf = (...texts: readonly string[]) => fold(...texts).map(({ cells }) => cells);

describe("foldRows", () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      "leaves whole rows be",
      ["规章  1  2", "  许可  3  /"],
      [
        ["规章", "1", "2"],
        ["许可", "3", "/"],
      ],
    ],
    [
      "puts a label together that wraps around its numbers",
      ["3.危及“三安全", "  6  0  6", "一稳定”"],
      [["3.危及“三安全", "6", "0", "6"], ["一稳定”"]],
    ],
    [
      "gives a line to the row before unless it begins with a number",
      ["2.重复申请  3  0", "5.要求行政机关", "  4  0", "确认信息", "1.逾期不补正  2  0"],
      [
        ["2.重复申请", "3", "0"],
        ["5.要求行政机关确认信息", "4", "0"],
        ["1.逾期不补正", "2", "0"],
      ],
    ],
    [
      "sets the parts above, beside and below in order",
      ["1.甲  1  0", "2.申请人", "逾期  9  0", "不补正", "3.丙  2  0"],
      [
        ["1.甲", "1", "0"],
        ["2.申请人逾期不补正", "9", "0"],
        ["3.丙", "2", "0"],
      ],
    ],
    [
      "keeps headings apart from the rows above them",
      ["许可  12", "第（六）项", "内容  数量", "处罚  3"],
      [["许可", "12"], ["第（六）项"], ["内容", "数量"], ["处罚", "3"]],
    ],
    [
      "splits narrow headings at single blanks",
      ["结果 结果 其他  总计", "维持 纠正 结果"],
      [
        ["结果", "结果", "其他", "总计"],
        ["维持", "纠正", "结果"],
      ],
    ],
    [
      "keeps the group beside a label",
      ["（三）  1.属于国家秘密  0  0"],
      [["（三）", "1.属于国家秘密", "0", "0"]],
    ],
    [
      "reads a row of numbers alone",
      ["维持  纠正", "10  1"],
      [
        ["维持", "纠正"],
        ["10", "1"],
      ],
    ],
  ])("%s", (_, lines, rows) => {
    expect(cellsOf(...lines)).toEqual(rows);
  });

  it("tells the line that holds the numbers", () => {
    expect(fold("1.甲  1  0", "2.乙", "  2  0", "3.丙  3  0").map(({ line }) => line)).toEqual([
      1, 3, 4,
    ]);
  });
});

it.each([
  ["规章  12", true],
  ["规章  1,204.5万元", true],
  ["规章  —", true],
  ["规章", false],
  ["规章  数量", false],
  ["2023年，本局新收申请12件。", false],
])("knows whether %j ends in values: %s", (text, values) => {
  expect(hasValues({ text, number: 1 })).toBe(values);
});
