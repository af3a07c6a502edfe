import fc from "fast-check";
import { expect, it } from "vitest";
import { funnel } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";
import { funnelLimits, type Limits } from "#core/statistics/funnelLimits.ts";
import { z95 } from "#core/statistics/normal.ts";
import { published, share } from "./arbitraries.ts";

const around70: Limits = (n, z) => funnelLimits(n, 0.7, z);

/** The limits at 100 cases are 0.604…0.781 and 0.546…0.819. */
it.each([
  [82, "far-above"],
  [81, "above"],
  [79, "above"],
  [78, "within"],
  [70, "within"],
  [61, "within"],
  [60, "below"],
  [55, "below"],
  [54, "far-below"],
] as const)("puts %d of 100 %s", (x, flag) => {
  expect(funnelFlags([{ x, n: 100 }], around70)).toEqual([flag]);
});

it("flags no body without a rate, and keeps the order", () => {
  const points = [
    { x: 0, n: 0 },
    { x: 1000, n: 1000 },
    { x: 3, n: 2 },
    { x: 7, n: 10 },
  ];
  expect(funnelFlags(points, around70)).toEqual([null, "far-above", null, "within"]);
});

it("flags nothing where there are no limits", () => {
  expect(funnelFlags([{ x: 1, n: 2 }], () => null)).toEqual([null]);
});

it("calls within what the 95 % limits hold", () => {
  fc.assert(
    fc.property(fc.array(published), (points) => {
      funnelFlags(points, around70).forEach((flag, i) => {
        const { x, n } = points[i]!;
        const limits = n > 0 && x >= 0 && x <= n ? around70(n, z95)! : null;
        const holds = limits && limits.lower <= x / n && x / n <= limits.upper;
        expect(flag === "within").toBe(holds === true);
      });
    }),
  );
});

it("flags no more bodies by stretched limits than by naive ones", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 10, maxLength: 60 }), (points) => {
      const result = funnel(points);
      if ("cannot" in result) return;
      const outside = (limits: Limits) =>
        funnelFlags(points, limits).filter((flag) => flag !== "within").length;
      expect(outside(result.limits.multiplicative)).toBeLessThanOrEqual(
        outside(result.limits.naive),
      );
    }),
  );
});
