import { expect, it } from "vitest";
import { exactEnds } from "#core/query/compileInterval.ts";
import { poissonInterval } from "#core/statistics/poissonInterval.ts";

it("has the exact intervals of small counts as poissonInterval works them out", () => {
  const intervals = exactEnds.lower.map((lower, x) => ({ lower, upper: exactEnds.upper[x] }));
  expect(intervals).toHaveLength(10);
  for (const [x, { lower, upper }] of intervals.entries()) {
    expect(lower).toBeCloseTo(poissonInterval(x)?.lower ?? Number.NaN, 12);
    expect(upper).toBeCloseTo(poissonInterval(x)?.upper ?? Number.NaN, 12);
  }
});
