import fc from "fast-check";
import { expect, it } from "vitest";
import { logGamma } from "#core/statistics/logGamma.ts";

it("sums the logarithms of a factorial", () => {
  let sum = 0;
  for (let n = 1; n <= 300; n++) {
    expect(Math.abs(logGamma(n) - sum)).toBeLessThan(1e-14 * Math.max(1, sum));
    sum += Math.log(n);
  }
});

it.each([
  [0.1, 2.252712651734206],
  [0.5, Math.log(Math.PI) / 2],
  [1.5, Math.log(Math.PI) / 2 - Math.log(2)],
  [3.7, 1.428072326665388],
  [100.5, 361.43554046777757],
  [1e6, 12815504.569147611],
])("at %d is %d", (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(2e-15 * Math.max(1, expected));
});

it("reflects: Γ(x) Γ(1 − x) sin πx = π", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (thousandths) => {
      const x = thousandths / 1000;
      const product = Math.exp(logGamma(x) + logGamma(1 - x)) * Math.sin(Math.PI * x);
      expect(product).toBeCloseTo(Math.PI, 11);
    }),
  );
});
