import { describe, expect, it } from "vitest";
import { statedNumber } from "#core/sentences/statedNumber.ts";

describe("a number that prose states", () => {
  it.each([
    [152, "条", "152 条", "152"],
    [3615, "件", "3,615 件", "3,615"],
    [100, "%", "100%", "100%"],
    [99.9, "%以上", "99.9%以上", "99.9% or more"],
    [-12.3, "%", "-12.3%", "-12.3%"],
    [2000, "余条", "2,000 余条", "over 2,000"],
    [18, "万余条", "18 万余条", "over 180,000"],
    [3000, "多件", "3,000 多件", "over 3,000"],
    [30, "约个", "约 30 个", "about 30"],
    [5000, "元", "5,000 元", "5,000 yuan"],
    [7, null, "7", "7"],
    [0, "起", "0 起", "0"],
  ])("%d %s is %s, in English %s", (value, unit, zh, en) => {
    expect(statedNumber(value, unit, "zh")).toBe(zh);
    expect(statedNumber(value, unit, "en")).toBe(en);
  });
});
