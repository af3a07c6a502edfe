import fc from "fast-check";
import { expect, it } from "vitest";
import { eachShareOnce } from "#core/statistics/eachShareOnce.ts";

const share = fc.record({ x: fc.integer({ min: 0, max: 4 }), n: fc.integer({ min: 0, max: 4 }) });

it("finds for each share what it would find without the others, and equal ones once", () => {
  fc.assert(
    fc.property(fc.array(share), (shares) => {
      let found = 0;
      const find = eachShareOnce(({ x, n }) => {
        found += 1;
        return n > 0 ? x / n : null;
      });
      expect(shares.map(find)).toEqual(shares.map(({ x, n }) => (n > 0 ? x / n : null)));
      expect(found).toBe(new Set(shares.map(({ x, n }) => `${x}/${n}`)).size);
    }),
  );
});
