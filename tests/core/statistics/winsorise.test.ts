import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "#core/statistics/quantile.ts";
import { winsorise } from "#core/statistics/winsorise.ts";

const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });

it("sets the tails to their quantile and drops nothing", () => {
  expect(winsorise([0, 10, 20, 30, 40, 50, 60, 70, 80, 900, 1000], 0.1)).toEqual([
    10, 10, 20, 30, 40, 50, 60, 70, 80, 900, 900,
  ]);
  expect(winsorise([], 0.1)).toEqual([]);
});

it("keeps order, length and everything between the quantiles", () => {
  fc.assert(
    fc.property(values, (all) => {
      const [low, high] = [quantile(all, 0.1)!, quantile(all, 0.9)!];
      const result = winsorise(all, 0.1);
      expect(result).toHaveLength(all.length);
      result.forEach((value, i) => {
        if (all[i]! < low) expect(value).toBe(low);
        else if (all[i]! > high) expect(value).toBe(high);
        else expect(value).toBe(all[i]);
      });
    }),
  );
});

it("changes nothing with no tail", () => {
  fc.assert(
    fc.property(values, (all) => {
      expect(winsorise(all, 0)).toEqual(all);
    }),
  );
});
