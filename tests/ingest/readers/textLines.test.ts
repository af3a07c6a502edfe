import { describe, expect, it } from "vitest";
import { turnPage } from "#ingest/readers/turn.ts";
import { splitAtGaps, toLines } from "#ingest/readers/textLines.ts";
import { words } from "./makePages.ts";

const textsOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe("toLines", () => {
  it.each([
    ["from top to bottom", [...words(0, 40, "下"), ...words(0, 20, "上")], ["上", "下"]],
    [
      "from left to right, however they were written",
      [...words(50, 20, "乙"), ...words(10, 20, "甲")],
      ["甲 乙"],
    ],
    [
      "of glyphs that stand a little lower",
      [...words(0, 20, "一"), ...words(10, 22, "二")],
      ["一二"],
    ],
    [
      "with no blanks between Chinese set wide",
      [...words(0, 20, "总"), ...words(15, 20, "计")],
      ["总计"],
    ],
    ["of nothing", [], []],
  ])("reads lines %s", (_, glyphs, texts) => {
    expect(textsOf(toLines(glyphs))).toEqual(texts);
  });
});

it("splits a line where its words stand clearly apart", () => {
  const [line] = toLines([...words(0, 20, "规章"), ...words(34, 20, "甲"), ...words(90, 20, "12")]);
  expect(textsOf(splitAtGaps(line!))).toEqual(["规章 甲", "12"]);
});

describe("turnPage", () => {
  it.each([
    [0, { x: 10, y: -20 }],
    [1, { x: -20, y: -10 }],
    [2, { x: -10, y: 20 }],
    [3, { x: 20, y: 10 }],
  ])("by %i quarters", (quarters, point) => {
    expect(turnPage(quarters).point(10, 20)).toEqual(point);
  });

  it("keeps boxes the right way round", () => {
    const box = { left: 10, right: 30, top: 50, bottom: 40 };
    for (const quarters of [0, 1, 2, 3]) {
      const { left, right, top, bottom } = turnPage(quarters).box(box);
      expect([right > left, bottom > top]).toEqual([true, true]);
    }
  });
});
