import { describe, expect, it } from "vitest";
import { yearsChart } from "#core/charts/yearsChart.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { draw, onPaper } from "../../support/draw.ts";

const rate = (year: number, numerator: number | null, denominator: number | null): SeriesRow => ({
  year,
  metric: "disclosure-rate",
  key: "",
  reports: 17,
  answered: 17,
  numerator,
  denominator,
});

const rates = [rate(2021, 20, 40), rate(2022, 33, 60), rate(2023, 0, 0), rate(2024, 71, 148)];

const counts = rates.map((row): SeriesRow => ({
  ...row,
  metric: "received",
  numerator: row.denominator && row.denominator * 1200,
  denominator: null,
}));

describe("yearsChart", () => {
  it("draws a rate as a line in its interval", async () => {
    const svg = draw(yearsChart(rates, metricOf("disclosure-rate"), onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/years-rate.svg");
  });

  it("draws a count as bars", async () => {
    const svg = draw(yearsChart(counts, metricOf("received"), onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/years-count.svg");
  });

  it("keeps the labels of many years apart in large type on a telephone", async () => {
    const elder = { ...onPaper, width: 350, theme: { ...onPaper.theme, size: 20 } };
    const seven = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year, at) =>
      rate(year, [8, 26, 18, 16, 25, 26, 30][at] ?? 0, [19, 38, 36, 40, 48, 54, 55][at] ?? 1),
    );
    const svg = draw(yearsChart(seven, metricOf("disclosure-rate"), elder), elder.width);
    await expect(svg).toMatchFileSnapshot("../../gallery/years-narrow.svg");
    expect(svg.match(/>[\d.]+%<\/text>/gu)).toContain(">54.5%</text>");
  });

  it("raises a label above the point beside it that is a little higher", () => {
    const elder = { ...onPaper, width: 350, theme: { ...onPaper.theme, size: 20 } };
    const shares = [0.6, 0.5, 0.4, 0.3, 0.3, 0.2, 0.115];
    const rows = shares.map((share, at) => rate(2019 + at, share * 1000, 1000));
    const svg = draw(yearsChart(rows, metricOf("review-correction-rate"), elder), elder.width);
    const label = /translate\([\d.]+ ([\d.]+)\)"[^>]*>11\.5%</u.exec(svg)?.[1];
    const points = [...svg.matchAll(/matrix\(4,0,0,4,[\d.]+,([\d.]+)\)/gu)].map(([, y]) =>
      Number(y),
    );
    expect(points).toHaveLength(7);
    expect(Number(label)).toBeLessThan(points[5]!);
  });

  it("says a rate with its two sides, and no denominator as such", () => {
    const { points } = yearsChart(rates, metricOf("disclosure-rate"), onPaper);
    expect(points.map(({ label }) => label)).toEqual([
      "2021 年：50.0%（20 / 40）",
      "2022 年：55.0%（33 / 60）",
      "2023 年：无分母",
      "2024 年：48.0%（71 / 148）",
    ]);
  });
});
