import { describe, expect, it } from "vitest";
import type { MetricId } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { isClear, yearFigures } from "#core/query/yearFigures.ts";
import { overviewSentence } from "#core/sentences/overviewSentence.ts";

const row = (
  metric: MetricId,
  year: number,
  numerator: number | null,
  denominator: number | null = null,
): SeriesRow => ({ metric, year, key: "", reports: 17, answered: 17, numerator, denominator });

describe("yearFigures", () => {
  const rows = [
    row("received", 2023, 100),
    row("received", 2024, 120),
    row("disclosure-rate", 2023, 20, 100),
    row("disclosure-rate", 2024, 80, 100),
  ];

  it("sets a year beside the one before", () => {
    expect(yearFigures(rows, 2024)).toMatchObject([
      { metric: "received", value: 120, before: 100, change: null },
      {
        metric: "disclosure-rate",
        value: 0.8,
        before: 0.2,
        change: { difference: 0.6000000000000001 },
      },
    ]);
  });

  it("has nothing before the first year", () => {
    expect(yearFigures(rows, 2023)).toMatchObject([
      { value: 100, before: null },
      { value: 0.2, change: null },
    ]);
  });

  it("is empty in a year nobody reported", () => {
    expect(yearFigures(rows, 2030)).toEqual([]);
  });

  it("knows a clear change from an unclear one", () => {
    expect([
      isClear({ difference: 0.1, lower: 0.01, upper: 0.2 }),
      isClear({ difference: 0.1, lower: -0.01, upper: 0.2 }),
    ]).toEqual([true, false]);
  });
});

describe("overviewSentence", () => {
  const sentence = (rows: readonly SeriesRow[]) => overviewSentence(yearFigures(rows, 2024), 2024);

  it.each([
    [
      "a clear rise",
      [
        row("received", 2023, 100),
        row("received", 2024, 1120),
        row("disclosure-rate", 2023, 20, 100),
        row("disclosure-rate", 2024, 80, 100),
      ],
      "2024 年，17 份报告共新收申请 1,120 件（比上年 +1,020）；公开率 80.0%，比上年明显上升（+60.0 个百分点）。",
      "In 2024, 17 reports: 1,120 requests received (+1,020 on the year before); a disclosure rate of 80.0%, clearly up (+60.0 pp).",
    ],
    [
      "no clear change",
      [
        row("received", 2024, 1),
        row("disclosure-rate", 2023, 5, 10),
        row("disclosure-rate", 2024, 6, 10),
      ],
      "2024 年，17 份报告共新收申请 1 件；公开率 60.0%，与上年无明显差别。",
      "In 2024, 17 reports: 1 request received; a disclosure rate of 60.0%, no clear change on the year before.",
    ],
    [
      "nothing closed",
      [row("received", 2024, 0), row("disclosure-rate", 2024, 0, 0)],
      "2024 年，17 份报告共新收申请 0 件；没有办结申请，公开率无分母。",
      "In 2024, 17 reports: no requests received; none closed, so there is no disclosure rate.",
    ],
    [
      "no report",
      [],
      "没有符合所选条件的 2024 年度报告。",
      "No report for 2024 fits what was chosen.",
    ],
  ])("says %s", (_, rows, zh, en) => {
    expect(sentence(rows)).toEqual({ zh, en });
  });
});
