import { describe, expect, it } from "vitest";
import { marginsOf, toParagraphs } from "#ingest/readers/paragraphs.ts";
import { dropRunningLines } from "#ingest/readers/runningLines.ts";
import { toLines } from "#ingest/readers/textLines.ts";
import { words } from "./makePages.ts";

const margins = { left: 0, right: 100 };
const lineAt = (x: number, y: number, text: string) => toLines(words(x, y, text))[0]!;

type Printed = readonly [x: number, y: number, text: string, page?: number];

const join = (lines: readonly Printed[]) =>
  toParagraphs(
    lines.map(([x, y, text, page = 1]) => ({ line: lineAt(x, y, text), margins, page })),
  );

describe("toParagraphs", () => {
  it.each<[string, readonly Printed[], readonly string[]]>([
    [
      "joins after a full line",
      [
        [20, 20, "一二三四五六七八"],
        [0, 38, "九十"],
      ],
      ["一二三四五六七八九十"],
    ],
    [
      "begins anew after a short line",
      [
        [0, 20, "一二三"],
        [0, 38, "四"],
      ],
      ["一二三", "四"],
    ],
    [
      "begins anew at an indent",
      [
        [0, 20, "一二三四五六七八九十"],
        [20, 38, "四"],
      ],
      ["一二三四五六七八九十", "四"],
    ],
    [
      "begins anew after a wide gap",
      [
        [0, 20, "一二三四五六七八九十"],
        [0, 60, "四"],
      ],
      ["一二三四五六七八九十", "四"],
    ],
    [
      "goes on on the next page",
      [
        [0, 800, "一二三四五六七八九十"],
        [0, 60, "四", 2],
      ],
      ["一二三四五六七八九十四"],
    ],
    [
      "begins anew at a number after a stop",
      [
        [0, 20, "一二三四五六七八九。"],
        [0, 38, "1.某"],
      ],
      ["一二三四五六七八九。", "1.某"],
    ],
    [
      "goes on with a decimal",
      [
        [0, 20, "一二三四五六七八为："],
        [0, 38, "1.5万"],
      ],
      ["一二三四五六七八为：1.5万"],
    ],
    [
      "does not join lines set in columns",
      [
        [0, 20, "一二三四五六七八九十"],
        [0, 38, "规章   12"],
      ],
      ["一二三四五六七八九十", "规章 12"],
    ],
  ])("%s", (_, lines, paragraphs) => {
    expect(join(lines).map(({ text }) => text)).toEqual(paragraphs);
  });

  it("says on which page a paragraph begins", () => {
    const lines: readonly Printed[] = [
      [0, 800, "一二三四五六七八九十"],
      [0, 60, "四", 2],
      [0, 78, "五", 2],
    ];
    expect(join(lines)).toEqual([
      { text: "一二三四五六七八九十四", page: 1 },
      { text: "五", page: 2 },
    ]);
  });
});

describe("marginsOf", () => {
  it("measures the long lines of a page", () => {
    const lines = [lineAt(10, 20, "一二三四五六七八九十"), lineAt(0, 40, "注")];
    expect(marginsOf(lines, { left: 0, right: 120 })).toEqual({ left: 10, right: 110 });
  });

  it("takes those of the document for a page of short lines", () => {
    const whole = { left: 0, right: 400 };
    expect(marginsOf([lineAt(10, 20, "一二")], whole)).toEqual(whole);
    expect(marginsOf([lineAt(10, 20, "一二三四五六七八九十")], whole)).toEqual({
      left: 10,
      right: 400,
    });
  });
});

describe("dropRunningLines", () => {
  const pages = (...texts: readonly (readonly string[])[]) =>
    dropRunningLines(
      texts.map((lines) => lines.map((text, index) => lineAt(0, 20 + index * 20, text))),
    ).map((lines) => lines.map(({ text }) => text));

  it.each(["12", "- 3 -", "—4—", "第5页", "第5页 共9页", "5/9", "－6－"])(
    "leaves the page number %s out",
    (number) => {
      expect(pages(["一", "二", number])).toEqual([["一", "二"]]);
      expect(pages([number, "一", "二"])).toEqual([["一", "二"]]);
    },
  );

  it.each(["2023", "12件", "第5条"])("keeps %s", (text) => {
    expect(pages(["一", text])).toEqual([["一", text]]);
  });

  it("leaves out what heads every page after the first", () => {
    expect(pages(["眉", "一"], ["眉", "二"], ["眉", "三"])).toEqual([["眉", "一"], ["二"], ["三"]]);
    expect(pages(["眉", "一"], ["眉", "二"])).toEqual([["眉", "一"], ["二"]]);
    expect(pages(["眉", "一"], ["眉", "二"], ["三"])).toEqual([["眉", "一"], ["眉", "二"], ["三"]]);
  });

  it("leaves out feet that count their pages", () => {
    expect(pages(["一", "网址 1/2"], ["二", "网址 2/2"])).toEqual([["一"], ["二"]]);
    expect(pages(["一", "网址 1/2"], ["二", "其他"])).toEqual([
      ["一", "网址 1/2"],
      ["二", "其他"],
    ]);
  });
});
