import { describe, expect, it } from "vitest";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { yearsSentence } from "#core/sentences/yearsSentence.ts";

const rows = (
  metric: MetricId,
  sides: readonly (readonly [year: number, numerator: number | null, denominator: number | null])[],
): readonly SeriesRow[] =>
  sides.map(([year, numerator, denominator]) => ({
    ...{ year, metric, numerator, denominator },
    ...{ key: "", reports: 1, answered: numerator === null ? 0 : 1 },
  }));

const said = (metric: MetricId, sides: Parameters<typeof rows>[1]) =>
  yearsSentence(rows(metric, sides), metricOf(metric));

describe("a count over years", () => {
  it.each([
    [[10, 40], "升至 40", "rose to 40"],
    [[40, 10], "降至 10", "fell to 10"],
    [[7, 7], "仍为 7", "stayed at 7"],
  ] as const)("from %j is what it is", ([first, last], zh, en) => {
    const sentence = said("received", [
      [2019, first, null],
      [2020, 99, null],
      [2021, last, null],
    ]);
    expect(sentence.zh).toBe(`新收申请：2019 年 ${first}，2021 年${zh}`);
    expect(sentence.en).toBe(`Requests received ${en} in 2021, from ${first} in 2019`);
  });
});

describe("a rate over years", () => {
  it("moves only where the interval of the difference is clear of zero", () => {
    expect(
      said("disclosure-rate", [
        [2019, 100, 400],
        [2025, 300, 400],
      ]).zh,
    ).toBe("公开率：2019 年 25.0%，2025 年升至 75.0%");
    expect(
      said("disclosure-rate", [
        [2019, 4, 10],
        [2025, 6, 10],
      ]).en,
    ).toContain("shows no clear change at 60.0%");
    expect(
      said("disclosure-rate", [
        [2019, 380, 400],
        [2025, 40, 400],
      ]).en,
    ).toContain("fell to 10.0%");
  });

  it("leaves out years without a denominator", () => {
    expect(
      said("disclosure-rate", [
        [2019, 0, 0],
        [2020, 5, 10],
        [2021, null, null],
      ]).zh,
    ).toBe("2020 年公开率 50.0%");
  });

  it("says that there are no figures where no year has one", () => {
    expect(said("disclosure-rate", [[2019, 0, 0]])).toEqual({
      zh: "公开率：没有数字",
      en: "Disclosure rate: no figures",
    });
  });
});
