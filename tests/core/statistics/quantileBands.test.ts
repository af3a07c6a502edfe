import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "#core/statistics/quantile.ts";
import { quantileBands } from "#core/statistics/quantileBands.ts";

it("takes quantiles across series at each position", () => {
  const series = [
    [1, 10, null],
    [2, null, null],
    [3, 30],
  ] as const;
  expect(quantileBands(series, [0, 0.5, 1])).toEqual([
    { count: 3, quantiles: [1, 2, 3] },
    { count: 2, quantiles: [10, 20, 30] },
    { count: 0, quantiles: [null, null, null] },
  ]);
});

it("is as long as the longest series", () => {
  expect(quantileBands([], [0.5])).toEqual([]);
  expect(quantileBands([[1], [1, 2, 3]], [0.5])).toHaveLength(3);
});

it("agrees with quantile on the values present", () => {
  const series = fc.array(fc.array(fc.option(fc.integer()), { minLength: 4, maxLength: 4 }));
  fc.assert(
    fc.property(series, (all) => {
      quantileBands(all, [0.25, 0.75]).forEach(({ count, quantiles }, i) => {
        const present = all.map((values) => values[i] ?? null).filter((v) => v !== null);
        expect(count).toBe(present.length);
        expect(quantiles).toEqual([quantile(present, 0.25), quantile(present, 0.75)]);
      });
    }),
  );
});

it("nests a narrow band in a wide one", () => {
  const series = [[5], [1], [9], [4], [4]];
  const [band] = quantileBands(series, [0.1, 0.25, 0.5, 0.75, 0.9]);
  expect(band!.quantiles.toSorted((a, b) => a! - b!)).toEqual(band!.quantiles);
});

it("takes as many series as a nation has bodies", () => {
  const series = Array.from({ length: 200_000 }, (_, i) => [i]);
  expect(quantileBands(series, [0.5])[0]!.quantiles).toEqual([99_999.5]);
});
