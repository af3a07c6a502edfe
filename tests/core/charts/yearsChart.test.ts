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

  it("says a rate with its two sides, and no denominator as such", () => {
    const { points } = yearsChart(rates, metricOf("disclosure-rate"), onPaper);
    expect(points.map(({ label }) => label)).toEqual([
      "2021: 50.0% (20 / 40)",
      "2022: 55.0% (33 / 60)",
      "2023: 无分母",
      "2024: 48.0% (71 / 148)",
    ]);
  });
});
