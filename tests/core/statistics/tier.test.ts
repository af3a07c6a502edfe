import fc from "fast-check";
import { expect, it } from "vitest";
import { tier } from "#core/statistics/tier.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { proportion, share } from "./arbitraries.ts";

it.each([
  [0.2, "above"],
  [0.3, "indistinct"],
  [0.4, "indistinct"],
  [0.5, "indistinct"],
  [0.6, "below"],
] as const)("places 0.3…0.5 against %d as %s", (reference, expected) => {
  expect(tier({ lower: 0.3, upper: 0.5 }, reference)).toBe(expected);
});

it("never calls a body clear of its own rate", () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      expect(tier(wilson(x, n)!, x / n)).toBe("indistinct");
    }),
  );
});

it("turns round when rates are counted from the other side", () => {
  const opposite = { above: "below", indistinct: "indistinct", below: "above" } as const;
  fc.assert(
    fc.property(share, proportion, ({ x, n }, reference) => {
      const { lower, upper } = wilson(x, n)!;
      const mirrored = tier({ lower: -upper, upper: -lower }, -reference);
      expect(mirrored).toBe(opposite[tier({ lower, upper }, reference)]);
    }),
  );
});
