import { describe, expect, it } from "vitest";
import { loneIntervals } from "#core/charts/loneIntervals.ts";

const style = { color: "#000", opacity: 0.3, width: 6 };
const interval = { lower: 0.2, upper: 0.6 };

const barsOf = (known: readonly boolean[]) =>
  loneIntervals(
    known.map((isKnown, at) => ({ year: 2019 + at, interval: isKnown ? interval : null })),
    style,
  ).markLine?.data;

describe("loneIntervals", () => {
  it.each([
    ["all years", [true, true, true]],
    ["no year", [false, false]],
    ["two neighbours", [false, true, true, false]],
  ])("draws no bar where a band has a width: %s", (_, known) => {
    expect(barsOf(known)).toBeUndefined();
  });

  it("draws a bar for a year between two gaps, and at either end", () => {
    const bar = (year: number) => [{ coord: [`${year}`, 0.2] }, { coord: [`${year}`, 0.6] }];
    expect(barsOf([true, false, true, false, true])).toEqual([bar(2019), bar(2021), bar(2023)]);
  });
});
