import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cells } from "#core/form/cells.ts";
import {
  formatAxisShare,
  formatChange,
  formatCompact,
  formatExact,
  formatGrowth,
  formatNumber,
  formatPoint,
  formatPoints,
  formatRate,
  formatShare,
  unitWords,
} from "#core/format/format.ts";

describe("a number", () => {
  it.each([
    [0, "0", "0"],
    [1204, "1,204", "1,204"],
    [-3, "-3", "-3"],
    [18651.06, "18,651.06", "18,651.06"],
  ])("%d is grouped and keeps its decimals", (value, zh, en) => {
    expect([formatNumber(value, "zh"), formatNumber(value, "en")]).toEqual([zh, en]);
  });

  it("keeps apart two that differ in the last printed digits, where it is asked to", () => {
    expect(formatNumber(4166.214619, "zh")).not.toBe(formatExact(4166.214619, "zh"));
    expect(formatExact(4166.214619, "zh")).toBe("4,166.214619");
    expect(formatExact(4166.241619, "zh")).toBe("4,166.241619");
  });

  it.each([
    [9999, "9,999", "9,999"],
    [12_000, "1.2万", "12k"],
    [340_000_000, "3.4亿", "340m"],
  ])("%d is short by the numerals of the language", (value, zh, en) => {
    expect([formatCompact(value, "zh"), formatCompact(value, "en")]).toEqual([zh, en]);
  });
});

describe("a share", () => {
  it.each([
    [0, "0.0%"],
    [0.4797, "48.0%"],
    [1, "100.0%"],
  ])("%d has one decimal, also where it is none", (value, text) => {
    expect([formatShare(value, "zh"), formatShare(value, "en")]).toEqual([text, text]);
  });

  it("stands with its two sides", () => {
    expect(formatRate(71, 148, "zh")).toBe("48.0%（71 / 148）");
    expect(formatRate(1204, 20_000, "en")).toBe("6.0% (1,204 / 20,000)");
  });

  it("on an axis drops the decimal it does not need", () => {
    expect([0.5, 0.125].map((value) => formatAxisShare(value, "zh"))).toEqual(["50%", "12.5%"]);
  });

  it("never leaves 0 to 100 % for a share", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const printed = Number(formatShare(value, "en").replace("%", ""));
        expect(Math.abs(printed - 100 * value)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe("a difference carries its sign", () => {
  it.each([
    [0.1234, "+12.3 个百分点", "+12.3 pp"],
    [-0.05, "−5.0 个百分点", "−5.0 pp"],
    [0, "±0.0 个百分点", "±0.0 pp"],
  ])("of shares: %d", (value, zh, en) => {
    expect([formatPoints(value, "zh"), formatPoints(value, "en")]).toEqual([zh, en]);
  });

  it.each([
    [35, "+35"],
    [-1204, "−1,204"],
    [0, "±0"],
  ])("of counts: %d", (value, text) => {
    expect(formatChange(value, "zh")).toBe(text);
  });

  it.each([
    [0.35, "+35.0%"],
    [-0.081, "−8.1%"],
    [0, "±0.0%"],
  ])("of growth: %d", (value, text) => {
    expect(formatGrowth(value, "en")).toBe(text);
  });

  it("is the same for a number and its opposite, but for the sign", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 5, noNaN: true }), (value) => {
        expect(formatPoint(value).slice(1)).toBe(formatPoint(-value).slice(1));
        expect(formatPoint(value)[0]).toBe("+");
        expect(formatPoint(-value)[0]).toBe("−");
      }),
    );
  });
});

it("has a word in both languages for the unit of every cell", () => {
  for (const { columnOf } of cells) {
    const { zh, en } = unitWords[columnOf.unit];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[\x20-\x7e×]+$/u);
  }
});
