import { describe, expect, it } from "vitest";
import { bandsChart } from "#core/charts/bandsChart.ts";
import { multiplesChart } from "#core/charts/multiplesChart.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { directionOf, directionsOf, moversFirst, trendLines } from "#core/query/trendLines.ts";
import { spreadOf } from "#core/query/trendSpread.ts";
import { trendSentence } from "#core/sentences/trendSentence.ts";
import { draw, onPaper } from "../../support/draw.ts";

const row = (
  key: string,
  year: number,
  numerator: number | null,
  denominator: number | null,
): SeriesRow => ({
  metric: "disclosure-rate",
  key,
  year,
  reports: 1,
  answered: 1,
  numerator,
  denominator,
});

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const rate = metricOf("disclosure-rate");

const climbing = years.map((year, i) => row("升", year, 100 + i * 40, 400));
const level = years.map((year, i) => row("平", year, 200 + (i % 2), 400));
const idle = years.map((year) => row("闲", year, 0, 0));
const late = [row("新", 2025, 30, 60)];
const rows = [...climbing, ...level, ...idle, ...late];

describe("trendLines", () => {
  const lines = trendLines(rows, { metric: rate, isIndex: false });

  it("has a line a key, each over every year", () => {
    expect(lines.map(({ key, years: points }) => [key, points.length])).toEqual([
      ["升", 7],
      ["平", 7],
      ["闲", 7],
      ["新", 7],
    ]);
  });

  it("marks a trend only where the last five years clearly move", () => {
    expect(lines.map(directionOf)).toEqual(["rising", "none", "unknown", "unknown"]);
  });

  it("comes with what clearly moves first, the steepest before the others", () => {
    const falling = years.map((year, i) => row("降", year, 340 - i * 40, 400));
    const steep = years.map((year, i) => row("陡", year, 20 + i * 60, 400));
    const all = trendLines([...late, ...level, ...falling, ...climbing, ...steep], {
      metric: rate,
      isIndex: false,
    });
    expect(moversFirst(all).map(({ key }) => key)).toEqual(["陡", "升", "降", "平", "新"]);
  });

  it("leaves a year without a denominator, or without a report, without a value", () => {
    expect(lines[2]?.years[0]).toMatchObject({ value: null, row: { denominator: 0 } });
    expect(lines[3]?.years[0]).toMatchObject({ value: null, row: null });
  });

  it("sets each line to 100 in its first year as an index", () => {
    const [first] = trendLines(rows, { metric: rate, isIndex: true });
    expect(first?.years.map(({ value }) => value && Math.round(value))).toEqual([
      100, 140, 180, 220, 260, 300, 340,
    ]);
  });

  it("is told in a sentence", () => {
    expect(trendSentence(directionsOf(lines), rate.label)).toEqual({
      zh: "公开率的近五年走势：1 个上升，1 个无明显变化，2 个无法判断。",
      en: "Disclosure rate over the last five years, 4 lines: 1 rising, 1 without a clear change and 2 that cannot be judged.",
    });
    expect(trendSentence(directionsOf([]), rate.label).zh).toBe("公开率：没有数字。");
  });

  const all = { lines, metric: rate, isIndex: false, nameOf: (key: string) => `某市${key}局` };

  it("is drawn as small charts on one axis", async () => {
    const chart = multiplesChart(all, onPaper);
    await expect(draw(chart)).toMatchFileSnapshot("../../gallery/multiples.svg");
    expect(chart.points).toHaveLength(28);
    expect(chart.points[14]?.label).toBe("某市闲局 2019 无分母");
  });

  it("is drawn as a spread with the chosen line in it", async () => {
    const chart = bandsChart(
      { ...all, spread: spreadOf(lines, 0), picked: lines.filter(({ key }) => key === "升") },
      onPaper,
    );
    await expect(draw(chart)).toMatchFileSnapshot("../../gallery/bands.svg");
    expect(chart.points[6]?.label).toMatch(/^2025：中位数 50\.\d%，中间一半 .*，3 个$/);
  });
});
