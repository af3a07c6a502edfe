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
    [[10, 40], "升至 40", " rose to 40 in 2021, from 10 in 2019"],
    [[40, 10], "降至 10", " fell to 10 in 2021, from 40 in 2019"],
    [[7, 7], "仍为 7", ": 7 in 2019, and again in 2021"],
  ] as const)("from %j is what it is", ([first, last], zh, en) => {
    const sentence = said("received", [
      [2019, first, null],
      [2020, 99, null],
      [2021, last, null],
    ]);
    expect(sentence.zh).toBe(`新收申请：2019 年 ${first}，2021 年${zh}`);
    expect(sentence.en).toBe(`Requests received${en}`);
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
    ).toBe("Disclosure rate: 40.0% in 2019, 60.0% in 2025, no clear change");
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
    expect(said("disclosure-rate", [[2019, null, null]])).toEqual({
      zh: "公开率：没有数字",
      en: "Disclosure rate: no figures",
    });
    expect(said("disclosure-rate", [])).toEqual(said("disclosure-rate", [[2019, null, null]]));
  });

  it("says that there is no denominator where no year has one", () => {
    expect(said("disclosure-rate", [[2019, 0, 0]])).toEqual({
      zh: "公开率：无分母",
      en: "Disclosure rate: no denominator",
    });
    expect(
      said("disclosure-rate", [
        [2019, 0, 0],
        [2020, 0, 0],
      ]),
    ).toEqual({
      zh: "公开率：各年都无分母",
      en: "Disclosure rate: no denominator in any year",
    });
  });
});

describe("sums over years", () => {
  it("are not held against each other where another number of reports stands behind them", () => {
    const [first, last] = rows("received", [
      [2019, 859, null],
      [2025, 1314, null],
    ]);
    expect(yearsSentence([first!, { ...last!, answered: 2 }], metricOf("received"))).toEqual({
      zh: "新收申请：2019 年 859（1 份报告），2025 年 1,314（2 份报告）",
      en: "Requests received: 859 in 2019 (1 report), 1,314 in 2025 (2 reports)",
    });
  });

  it("of money say in which unit", () => {
    const sides = [
      [2021, 24036.85, null],
      [2025, 4166.214619, null],
    ] as const;
    expect(said("fees", sides)).toEqual({
      zh: "行政事业性收费（万元）：2021 年 24,036.85，2025 年降至 4,166.215",
      en: "Administrative fees (×10,000 yuan) fell to 4,166.215 in 2025, from 24,036.85 in 2021",
    });
  });
});
