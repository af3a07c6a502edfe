import { describe, expect, it } from "vitest";
import { encode } from "./encode.ts";
import { defaultLimits } from "#ingest/readers/limits.ts";
import { readDocument } from "#ingest/readers/readDocument.ts";
import { bytesOf, gridsOf, outline, readOne, reasonOf } from "./reading.ts";

const outlineOf = async (text: string) => outline((await readOne(bytesOf(text))).blocks);

describe("tables in text", () => {
  it.each([
    [
      "pipes",
      "规章 | 0 | 1 |\n行政许可 | 12 |",
      [
        ["规章", "0", "1"],
        ["行政许可", "12"],
      ],
    ],
    [
      "pipes that keep empty cells",
      "(一)项 | |||\n规章 | 0 || 2 |",
      [
        ["(一)项", "", "", ""],
        ["规章", "0", "", "2"],
      ],
    ],
    ["one row of pipes", "行政许可 | 12 |", [["行政许可", "12"]]],
    [
      "a frame of pipes",
      "| a | b |\n|---|---|\n| c | d |",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "an empty first cell",
      "| 自然人 | 总计\n合计 | 1 | 2",
      [
        ["", "自然人", "总计"],
        ["合计", "1", "2"],
      ],
    ],
    [
      "drawn boxes",
      "┌──┬──┐\n│a │b │\n├──┼──┤\n│c │d │\n└──┴──┘",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "full-width pipes",
      "a｜b\nc｜d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "tabs",
      "a\tb\tc\n\tx\ty",
      [
        ["a", "b", "c"],
        ["", "x", "y"],
      ],
    ],
    [
      "runs of blanks",
      "  a    b  c\n  d    e  f",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "full-width blanks",
      "自然人　　总计\n1　　　2",
      [
        ["自然人", "总计"],
        ["1", "2"],
      ],
    ],
  ])("are set with %s", async (_, text, grid) => {
    const blocks = await outlineOf(`前\n${text}\n后`);
    expect(blocks).toEqual(["前", grid, "后"]);
  });

  it("are not made of prose with two blanks in it", async () => {
    expect(await outlineOf("成文日期：2024年  有效性：有效")).toEqual([
      "成文日期：2024年 有效性：有效",
    ]);
  });

  it("go on over the lines of a wrapped label, and end at the next section", async () => {
    const text =
      "内容  甲  乙\n1.申请人逾期\n  1  0\n不补正\n2.其他  2  0\n四、复议诉讼情况\n维持  纠正  总计\n1  0  1";
    expect(await outlineOf(text)).toEqual([
      [
        ["内容", "甲", "乙"],
        ["1.申请人逾期不补正", "1", "0"],
        ["2.其他", "2", "0"],
      ],
      "四、复议诉讼情况",
      [
        ["维持", "纠正", "总计"],
        ["1", "0", "1"],
      ],
    ]);
  });

  it("keep a blank last cell where other rows have no separator behind them", async () => {
    expect(await outlineOf("规章 | 1 | 2\n许可 | 3 |")).toEqual([
      [
        ["规章", "1", "2"],
        ["许可", "3", ""],
      ],
    ]);
  });

  it("are separate where the separator changes", async () => {
    expect(await outlineOf("a|b\nc\td\ne\tf")).toEqual([
      [["a", "b"]],
      [
        ["c", "d"],
        ["e", "f"],
      ],
    ]);
  });

  it("do not claim to know their columns", async () => {
    const [grid] = gridsOf(await readOne(bytesOf("前\n\na | b\nc | d")));
    expect(grid?.aligned).toBe(false);
    expect(grid?.place).toEqual({ grid: 1, line: 3 });
    expect(grid?.rows[1]?.[1]?.place).toEqual({ grid: 1, line: 4, row: 2, column: 2 });
  });
});

describe("prose in text", () => {
  it("is a paragraph a line, with its number", async () => {
    const { blocks } = await readOne(bytesOf("\r\n　　一段\r\n\r\n二段\n"));
    expect(blocks).toEqual([
      { kind: "paragraph", text: "一段", place: { paragraph: 1, line: 2 } },
      { kind: "paragraph", text: "二段", place: { paragraph: 2, line: 4 } },
    ]);
  });

  it("joins lines in a file that breaks them all at one width", async () => {
    const full = "这一行的宽度正好写满一页所以下一行接着写下去直到本段结束";
    const text = `\u3000\u3000${full.slice(2)}\n${full}\n到此为止。\n二、情况\n${full}\n${full.slice(0, -1)}。\n（一）甲\n\n乙`;
    expect(await outlineOf(text)).toEqual([
      `${full.slice(2)}${full}到此为止。`,
      "二、情况",
      `${full}${full.slice(0, -1)}。`,
      "（一）甲",
      "乙",
    ]);
  });

  it("leaves lines of a file alone whose paragraphs are lines", async () => {
    const long = "长".repeat(80);
    expect(await outlineOf(`${long}\n${long}\n${long}\n短`)).toEqual([long, long, long, "短"]);
  });

  it("may be GBK", async () => {
    expect(outline((await readOne(encode("政府信息公开年度报告", "gbk"))).blocks)).toEqual([
      "政府信息公开年度报告",
    ]);
  });
});

it("counts the gaps of a large text before it cuts it up", async () => {
  const { cells } = defaultLimits;
  const refused = async (text: string) => reasonOf(await readDocument(bytesOf(text), "a.txt"));
  expect(await refused("0\t".repeat(cells + 1))).toBe("too-complex");
  expect(await refused("0\n".repeat(cells + 1))).toBe("too-complex");
  expect(await refused("0 ".repeat(cells + 1))).toBe("too-complex");
  expect(await refused(`0${" ".repeat(cells * 2)}1`)).toBe("read");
});
