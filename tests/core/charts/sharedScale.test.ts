import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedScale } from "#core/charts/sharedScale.ts";
import { metricOf } from "#core/metrics/metrics.ts";
import { trendLines } from "#core/query/trendLines.ts";

const scaleOf = (
  values: readonly [numerator: number, denominator: number][],
  metric: "disclosure-rate" | "received",
) => {
  const rows = values.map(([numerator, denominator], at) => ({
    key: `${at}`,
    year: 2024,
    numerator,
    denominator: metric === "received" ? null : denominator,
  }));
  const all = { metric: metricOf(metric), isIndex: false, nameOf: String };
  return sharedScale({ ...all, lines: trendLines(rows, all) }, "zh");
};

const labelsOf = ({ ticks }: ReturnType<typeof sharedScale>) => ticks.map(({ label }) => label);

describe("sharedScale", () => {
  it("prints zero, the half and the top, all of them round", () => {
    expect(labelsOf(scaleOf([[3, 10]], "disclosure-rate"))).toEqual(["0%", "20%", "40%"]);
    expect(labelsOf(scaleOf([[1, 200]], "disclosure-rate"))).toEqual(["0%", "3%", "6%"]);
    expect(labelsOf(scaleOf([[1, 1]], "received"))).toEqual(["0", "1", "2"]);
    expect(labelsOf(scaleOf([[873, 1]], "received"))).toEqual(["0", "500", "1,000"]);
    expect(labelsOf(scaleOf([[31_000, 1]], "received"))).toEqual(["0", "2万", "4万"]);
  });

  it("goes to the whole where a share passes a half", () => {
    expect(labelsOf(scaleOf([[51, 100]], "disclosure-rate"))).toEqual(["0%", "50%", "100%"]);
  });

  it("stands without any value", () => {
    expect(labelsOf(scaleOf([[0, 0]], "disclosure-rate"))).toEqual(["0%", "3%", "6%"]);
    expect(labelsOf(scaleOf([], "received"))).toEqual(["0", "1", "2"]);
  });

  it("has room for every value, and never for more than twice as much", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, (values) => {
        const { top } = scaleOf(
          values.map((value) => [value, 1]),
          "received",
        );
        const highest = Math.max(...values);
        expect(top).toBeGreaterThanOrEqual(highest);
        expect(top).toBeLessThanOrEqual(Math.max(2, 2 * highest));
        expect(Number.isInteger(top / 2)).toBe(true);
      }),
    );
  });
});
