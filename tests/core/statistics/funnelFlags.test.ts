import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnel, type Funnel } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";
import { funnelLimits, type Limits } from "#core/statistics/funnelLimits.ts";
import { z95 } from "#core/statistics/normal.ts";
import type { Share } from "#core/statistics/share.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { published, share } from "./arbitraries.ts";

const around = (baseline: number): Funnel => {
  const naive: Limits = (n, z) => funnelLimits(n, baseline, z);
  return {
    bodies: 10,
    baseline,
    phi: 1,
    threshold: 2,
    overdispersed: false,
    tau: 0,
    method: "naive",
    limits: { naive, additive: naive, multiplicative: () => ({ lower: 0, upper: 1 }) },
  };
};

/** The limits at 100 cases are 0.604…0.781 and 0.546…0.819. */
it.each([
  [85, "far-above"],
  [81, "above"],
  [79, "above"],
  [78, "within"],
  [70, "within"],
  [61, "within"],
  [60, "below"],
  [55, "below"],
  [54, "far-below"],
] as const)("puts %d of 100 %s", (x, flag) => {
  expect(funnelFlags([{ x, n: 100 }], around(0.7))).toEqual([flag]);
});

it("flags no body without a rate, and keeps the order", () => {
  const points = [
    { x: 0, n: 0 },
    { x: 1000, n: 1000 },
    { x: 3, n: 2 },
    { x: 7, n: 10 },
  ];
  expect(funnelFlags(points, around(0.7))).toEqual([null, "far-above", null, "within"]);
});

it("takes the limits that are asked for", () => {
  const points = [{ x: 95, n: 100 }];
  expect(funnelFlags(points, around(0.7), "additive")).toEqual(["far-above"]);
  expect(funnelFlags(points, around(0.7), "multiplicative")).toEqual(["within"]);
});

describe("a body at 0 % or 100 %", () => {
  it("does not stand out for being there alone", () => {
    expect(funnelLimits(30, 0.95)!.upper).toBeLessThan(1);
    expect(funnelFlags([{ x: 30, n: 30 }], around(0.95))).toEqual(["within"]);
    expect(funnelFlags([{ x: 0, n: 30 }], around(0.05))).toEqual(["within"]);
  });

  it("stands out once it is large enough", () => {
    const flags = [30, 80, 300].map((n) => funnelFlags([{ x: n, n }], around(0.95)).at(0));
    expect(flags).toEqual(["within", "above", "far-above"]);
  });
});

it.each([0.5, 0.7, 0.9, 0.95, 0.99])(
  "flags few bodies whose true rate is the baseline %d, counted over every outcome",
  (baseline) => {
    for (const n of [30, 60, 100, 250]) {
      let probability = (1 - baseline) ** n;
      let near = 0;
      let far = 0;
      for (let x = 0; x <= n; x++) {
        const [flag] = funnelFlags([{ x, n }], around(baseline));
        if (flag !== "within") near += probability;
        if (flag?.startsWith("far")) far += probability;
        probability *= ((n - x) / (x + 1)) * (baseline / (1 - baseline));
      }
      expect(near).toBeLessThan(0.065);
      expect(far).toBeLessThan(0.004);
    }
  },
);

it("calls within what the 95 % limits hold, and what cannot be told from the baseline", () => {
  fc.assert(
    fc.property(fc.array(published), (points) => {
      funnelFlags(points, around(0.7)).forEach((flag, i) => {
        const { x, n } = points[i]!;
        const own = wilson(x, n);
        const limits = funnelLimits(n, 0.7, z95);
        if (!own || !limits) {
          expect(flag).toBeNull();
          return;
        }
        const isHeld = limits.lower <= x / n && x / n <= limits.upper;
        const isLikeBaseline = own.lower <= 0.7 && 0.7 <= own.upper;
        expect(flag === "within").toBe(isHeld || isLikeBaseline);
      });
    }),
  );
});

it("flags no more bodies by stretched limits than by naive ones", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 10, maxLength: 60 }), (points: readonly Share[]) => {
      const result = funnel(points);
      if ("cannot" in result) return;
      const flags = funnelFlags(points, result, "multiplicative");
      funnelFlags(points, result, "naive").forEach((flag, i) => {
        if (flag === "within") expect(flags[i]).toBe("within");
      });
    }),
  );
});
