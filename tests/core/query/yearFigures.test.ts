import { describe, expect, it } from "vitest";
import type { MetricId } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { isClear, yearFigures } from "#core/query/yearFigures.ts";

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

  it("takes no rate of figures that contradict each other", () => {
    expect(yearFigures([row("disclosure-rate", 2024, 6, 5)], 2024)[0]?.value).toBeNull();
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
