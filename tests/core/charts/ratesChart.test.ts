import { describe, expect, it } from "vitest";
import { type NamedRate, ratesChart } from "#core/charts/ratesChart.ts";
import { draw, onPaper } from "../../support/draw.ts";

const rows: readonly NamedRate[] = [
  { name: "提起行政复议", numerator: 26, denominator: 99, standing: "picked" },
  { name: "直接起诉", numerator: 6, denominator: 99 },
  { name: "复议后又起诉", numerator: 0, denominator: 0 },
  { name: "败诉", numerator: 3, denominator: 8, standing: "faint" },
  { name: "没有填报", numerator: null, denominator: 4 },
  { name: "多于全部", numerator: 5, denominator: 4 },
];

describe("ratesChart", () => {
  it("draws each rate in its interval, with a line they are held against", async () => {
    const svg = draw(ratesChart({ rows, reference: 0.2 }, onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/rates.svg");
  });

  it("draws on a phone, in English", async () => {
    const context = { ...onPaper, language: "en", width: 358 } as const;
    const svg = draw(ratesChart({ rows, reference: null }, context), 358);
    await expect(svg).toMatchFileSnapshot("../../gallery/rates-narrow.svg");
  });

  it("crosses the rows, not the names above them, with the line they are held against", () => {
    const narrow = { ...onPaper, width: 358 };
    const long = rows.map((row) => ({ ...row, name: `${row.name}的行政机关的名称` }));
    const svg = draw(ratesChart({ rows: long, reference: 0.2 }, narrow), narrow.width);
    expect(svg.match(/stroke-dasharray/gu)).toHaveLength(rows.length);
  });

  it("draws the line they are held against where it is, not at a whole hundredth", () => {
    const at = (reference: number) => draw(ratesChart({ rows, reference }, onPaper));
    expect(at(0.196)).not.toBe(at(0.204));
  });

  it("says a rate with its numbers and interval, and why there is none", () => {
    const { points } = ratesChart({ rows, reference: null }, onPaper);
    expect(points.map(({ label }) => label)).toEqual([
      "提起行政复议：26.3%（26 / 99），95% 区间 18.6% 至 35.7%",
      "直接起诉：6.1%（6 / 99），95% 区间 2.8% 至 12.6%",
      "复议后又起诉：无分母 (0 / 0)",
      "败诉：37.5%（3 / 8），95% 区间 13.7% 至 69.4%",
      "没有填报：无数字",
      "多于全部：数字自相矛盾 (5 / 4)",
    ]);
  });

  it("draws nothing but its axis where there is no row", () => {
    const { points, height } = ratesChart({ rows: [], reference: null }, onPaper);
    expect(points).toEqual([]);
    expect(height).toBeGreaterThan(0);
  });
});
