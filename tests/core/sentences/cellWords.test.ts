import { expect, it } from "vitest";
import type { CellState } from "#core/query/bodyForms.ts";
import { blanks } from "#core/report/blank.ts";
import { cellMark, cellWords, printedNumber } from "#core/sentences/cellWords.ts";

const blank = (reason: keyof typeof blanks, printed: string | null = null): CellState => ({
  kind: "blank",
  blank: reason,
  printed,
});

it.each([
  [1204, "1204"],
  [0, "0"],
  [-5, "−5"],
  [12.5, "12.5"],
  [13_575_394_432.52, "13575394432.52"],
])("prints %d without grouping", (value, text) => {
  expect(printedNumber(value)).toBe(text);
});

it.each([
  [{ kind: "number", value: 3 }, "3", "3"],
  [blank("empty"), "空白", "blank"],
  [
    blank("unreadable", "251000元"),
    "无法确认（原文：251000元）",
    "cannot be read with certainty (printed: 251000元)",
  ],
  [blank("unreadable", ""), "无法确认", "cannot be read with certainty"],
  [{ kind: "not-printed" }, "当年的表格没有这一格", "not on the form of that year"],
  [
    { kind: "unexplained" },
    "数据集未说明为何无数字",
    "no figure, and the dataset does not say why",
  ],
] as const satisfies readonly (readonly [CellState, string, string])[])(
  "says %j",
  (state, zh, en) => {
    expect(cellWords(state)).toEqual({ zh, en });
  },
);

it("marks every reason differently, in at most four characters", () => {
  const marks = Object.keys(blanks).map((id) => cellMark(blank(id as keyof typeof blanks)).zh);
  expect(new Set(marks).size).toBe(marks.length);
  expect(Math.max(...marks.map((mark) => mark.length))).toBeLessThanOrEqual(4);
});

it("marks what was never printed with nothing, and what is unexplained with a word", () => {
  expect(cellMark({ kind: "not-printed" }).zh).toBe("");
  expect(cellMark({ kind: "unexplained" }).zh).toBe("无数字");
  expect(cellMark({ kind: "number", value: 7 }).en).toBe("7");
});
