import { describe, expect, it } from "vitest";
import {
  countAxis,
  labelStyle,
  namedAxis,
  nameColumn,
  needAbove,
  rowWithName,
  shareAxis,
  smallStyle,
} from "#core/charts/axes.ts";
import { say } from "#core/charts/chart.ts";
import { colourOf, spineMark } from "#core/charts/spineMark.ts";
import { paper } from "#core/charts/theme.ts";
import { onPaper } from "../../support/draw.ts";

const english = { ...onPaper, language: "en" } as const;

interface Labelled {
  readonly axisLabel?: { readonly formatter?: (value: number) => string };
}

const printed = (axis: unknown, value: number): string | undefined =>
  (axis as Labelled).axisLabel?.formatter?.(value);

describe("an axis of counts", () => {
  it("begins at zero, in whole steps", () => {
    expect(countAxis(onPaper)).toMatchObject({ type: "value", min: 0, minInterval: 1 });
  });

  it.each([
    [0, "0", "0"],
    [800, "800", "800"],
    [25_000, "2.5万", "25k"],
  ])("prints %d by the language", (value, zh, en) => {
    expect(printed(countAxis(onPaper), value)).toBe(zh);
    expect(printed(countAxis(english), value)).toBe(en);
  });
});

describe("an axis of shares", () => {
  it("reaches the whole where a share passes a half, and else what is there", () => {
    expect(shareAxis(onPaper, 0.51)).toMatchObject({ min: 0, max: 1, interval: 0.25 });
    expect(shareAxis(onPaper, 0.5)).not.toHaveProperty("max");
  });

  it("prints percentages, with a decimal only where it is one", () => {
    expect([0, 0.25, 0.125].map((value) => printed(shareAxis(onPaper, 1), value))).toEqual([
      "0%",
      "25%",
      "12.5%",
    ]);
  });
});

it("labels an axis of names with every name", () => {
  expect(namedAxis(onPaper, ["甲", "乙"])).toMatchObject({
    type: "category",
    data: ["甲", "乙"],
    axisLabel: { interval: 0, color: paper.muted },
  });
});

it("takes type and colour of labels from the theme", () => {
  const theme = { ...paper, muted: "#123456", size: 18 };
  expect(labelStyle({ ...onPaper, theme })).toEqual({
    color: "#123456",
    fontFamily: paper.font,
    fontSize: 18,
  });
});

it("says a text in the language of the reader", () => {
  expect([onPaper, english].map((context) => say({ zh: "甲", en: "one" }, context))).toEqual([
    "甲",
    "one",
  ]);
});

describe("the marks of up to ten columns", () => {
  const marks = Array.from({ length: 10 }, (_, at) => spineMark(at));

  it("are each told apart by colour and shape together", () => {
    expect(new Set(marks.map(({ series, symbol }) => `${series} ${symbol}`)).size).toBe(10);
  });

  it("take the colours of the theme in their order", () => {
    expect(marks.slice(0, 6).map((mark) => colourOf(mark, paper))).toEqual(paper.series);
    expect(colourOf({ series: 99, symbol: "rect" }, paper)).toBe(paper.accent);
  });
});

describe("names beside bars", () => {
  const telephone = { ...onPaper, width: 340 };

  it.each([
    ["beside their bars on a wide drawing", onPaper, ["某市自然资源和规划局"], false],
    ["above them on a telephone", telephone, ["某市自然资源和规划局"], true],
    ["above them where a wide drawing has no room beside", onPaper, ["某".repeat(24)], true],
    ["beside them where all are short", telephone, ["2024  209", "2025  99"], false],
  ])("stand %s", (_, context, names, areAbove) => {
    expect(needAbove(names, context)).toBe(areAbove);
  });

  it("take the whole width where they stand above", () => {
    expect(nameColumn(telephone, ["某局"], 10)).toMatchObject({
      data: ["某局"],
      axisLabel: { inside: true },
    });
    expect(nameColumn(telephone, ["某局"], null)).not.toHaveProperty("axisLabel.inside");
  });

  it("take lines where the whole width is not enough, and the row has room for them", () => {
    const name = "某市".repeat(20);
    const { axisLabel } = nameColumn(telephone, [name], 10) as {
      readonly axisLabel: { readonly formatter: (name: string) => string };
    };
    const lines = axisLabel.formatter(name).split("\n");
    expect([lines.length, lines.join("")]).toEqual([2, name]);
    const room = (of: string) => rowWithName(telephone, 10, [of]);
    expect(room(name) - room("某局")).toBeGreaterThanOrEqual(paper.size);
  });
});

it("never prints the labels of a small drawing smaller than 12 pixels", () => {
  const sizes = [11, 13, 20].map((size) => {
    const theme = { ...paper, size };
    return smallStyle({ ...onPaper, theme }).fontSize;
  });
  expect(sizes).toEqual([12, 12, 18]);
});
