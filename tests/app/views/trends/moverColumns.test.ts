import { expect, it } from "vitest";
import { moverColumns } from "#app/views/trends/moverColumns.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { type LineRow, trendLines } from "#core/query/trendLines.ts";

const metric = metricOf("disclosure-rate");

const yearOf = (year: number, numerator: number): LineRow => ({
  year,
  key: "a",
  numerator,
  denominator: 80,
});

const printed = (isIndex: boolean) => {
  const [line] = trendLines([yearOf(2024, 40), yearOf(2025, 60)], { metric, isIndex });
  return moverColumns({ metric, isShare: !isIndex, language: "en", nameOf: String })
    .filter(({ id }) => id === "first" || id === "last")
    .map(({ print }) => line && print?.(line));
};

it("prints rates as shares, and indices as bare numbers", () => {
  expect(printed(false)).toEqual(["50.0% (2024)", "75.0% (2025)"]);
  expect(printed(true)).toEqual(["100 (2024)", "150 (2025)"]);
});
