import { describe, expect, it } from "vitest";
import type { TrendLine } from "#core/query/trendLines.ts";
import { spreadOf } from "#core/query/trendSpread.ts";
import { bandsSentence } from "#core/sentences/bandsSentence.ts";
import { faultsOf } from "./faultsOf.ts";

const line = (...values: readonly (number | null)[]): TrendLine => ({
  key: "a",
  years: values.map((value, at) => ({ year: 2020 + at, value, interval: null, row: null })),
  trend: { cannot: "years" },
});

describe("many lines in one", () => {
  it.each([
    [
      "two years",
      [line(0.1, 0.2), line(0.2, 0.4), line(0.3, 0.6)],
      "3 条线的中位数：2020 年 20.0%，2021 年 40.0%；2021 年居中的一半在 30.0% 至 50.0% 之间",
      "The median of 3 lines: 20.0% in 2020, 40.0% in 2021; the middle half of 2021 from 30.0% to 50.0%",
    ],
    [
      "one year with figures",
      [line(null, 0.2), line(null, 0.4)],
      "2 条线的中位数：2021 年 30.0%；2021 年居中的一半在 25.0% 至 35.0% 之间",
      "The median of 2 lines: 30.0% in 2021; the middle half of 2021 from 25.0% to 35.0%",
    ],
    ["no figure", [line(null)], "没有可以画出分布的数字", "No figures to draw a spread of"],
    ["no line", [], "没有可以画出分布的数字", "No figures to draw a spread of"],
  ])("with %s", (_, lines, zh, en) => {
    const told = bandsSentence(spreadOf(lines, 0), true);
    expect(told).toEqual({ zh, en });
    expect(faultsOf(told)).toEqual([]);
  });

  it("is told in numbers where they are no shares", () => {
    expect(bandsSentence(spreadOf([line(1200, 1300.25)], 0), false).en).toBe(
      "The median of 1 line: 1,200 in 2020, 1,300.3 in 2021; the middle half of 2021 from 1,300.3 to 1,300.3",
    );
  });
});
