import fc from "fast-check";
import { expect, it } from "vitest";
import { ranks } from "#core/statistics/ranks.ts";

const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })));

it("gives equal values the better place and skips the next", () => {
  expect(ranks([0.5, 0.9, 0.5, null, 0.1])).toEqual([2, 1, 2, null, 4]);
  expect(ranks([])).toEqual([]);
});

it("is one more than the number of higher values", () => {
  fc.assert(
    fc.property(values, (all) => {
      const higher = (value: number) => all.filter((v) => v !== null && v > value).length;
      expect(ranks(all)).toEqual(all.map((v) => (v === null ? null : 1 + higher(v))));
    }),
  );
});
