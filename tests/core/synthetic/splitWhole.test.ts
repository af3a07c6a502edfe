import fc from "fast-check";
import { expect, it } from "vitest";
import { splitWhole } from "#core/synthetic/splitWhole.ts";

it("gives parts that add up to the whole, each within one of its due", () => {
  const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), weights, (total, given) => {
      const parts = splitWhole(total, given);
      const sum = given.reduce((all, weight) => all + weight, 0);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      for (const [i, part] of parts.entries()) {
        expect(Math.abs(part - (total * given[i]!) / sum)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
