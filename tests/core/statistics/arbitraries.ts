import fc from "fast-check";
import type { Share } from "#core/statistics/share.ts";

/** A pair with a rate, most often a small one. */
export const share = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e9 }))
  .chain((n): fc.Arbitrary<Share> =>
    fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }),
  );

/** Published figures: some without a denominator, some that do not add up. */
export const published = fc.oneof(
  { weight: 6, arbitrary: share },
  {
    weight: 1,
    arbitrary: fc.record({
      x: fc.integer({ min: -3, max: 40 }),
      n: fc.integer({ min: -3, max: 20 }),
    }),
  },
);

export const z = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);

export const proportion = fc.integer({ min: 0, max: 9999 }).map((part) => part / 9999);

/** Where an increasing function crosses a target, by halving alone. */
export const bisect = (f: (x: number) => number, low: number, high: number): number => {
  let [a, b] = [low, high];
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
};
