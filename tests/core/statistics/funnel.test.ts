import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveLimits } from "#core/statistics/additiveLimits.ts";
import { funnel, funnelRefusals, type Funnel } from "#core/statistics/funnel.ts";
import { funnelLimits } from "#core/statistics/funnelLimits.ts";
import { multiplicativeLimits } from "#core/statistics/multiplicativeLimits.ts";
import { z998 } from "#core/statistics/normal.ts";
import type { Share } from "#core/statistics/share.ts";
import { published, share } from "./arbitraries.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const reference = x.map((x, i): Share => ({ x, n: n[i]! }));

const drawn = (points: readonly Share[]): Funnel => {
  const result = funnel(points);
  if ("cannot" in result) throw new Error(`no funnel: ${result.cannot}`);
  return result;
};

it("finds what was published for the ten reference bodies", () => {
  const result = drawn(reference);
  expect(result.baseline).toBeCloseTo(0.7178571428571429, 14);
  expect(result.phi).toBeCloseTo(4.532323763965052, 12);
  expect(result.threshold).toBeCloseTo(1.8944271909999157, 14);
  expect(result.tau).toBeCloseTo(0.12271051703934659, 14);
  expect(result.bodies).toBe(10);
});

it("starts from additive limits where bodies differ beyond chance", () => {
  expect(drawn(reference).method).toBe("additive");
});

it("starts from naive limits where they do not", () => {
  const alike = n.map((n, i) => ({ x: n / 2 + (i % 2), n }));
  expect(drawn(alike).overdispersed).toBe(false);
  expect(drawn(alike).method).toBe("naive");
});

it("offers the three kinds of limits around its baseline", () => {
  const { baseline, phi, tau, limits } = drawn(reference);
  expect(limits.naive(40)).toEqual(funnelLimits(40, baseline));
  expect(limits.additive(40, z998)).toEqual(additiveLimits(baseline, tau)(40, z998));
  expect(limits.multiplicative(40, z998)).toEqual(multiplicativeLimits(baseline, phi)(40, z998));
});

describe("refuses", () => {
  it("below ten bodies with a rate", () => {
    expect(funnel(reference.slice(1))).toEqual({ cannot: "few" });
    expect(funnel([])).toEqual({ cannot: "few" });
    expect(funnel([...reference.slice(1), { x: 0, n: 0 }])).toEqual({ cannot: "few" });
  });

  it("where no body differs from 0 or from 1", () => {
    expect(funnel(n.map((n) => ({ x: 0, n })))).toEqual({ cannot: "uniform" });
    expect(funnel(n.map((n) => ({ x: n, n })))).toEqual({ cannot: "uniform" });
  });

  it("in words of both languages", () => {
    for (const { zh, en } of Object.values(funnelRefusals)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

describe("laws", () => {
  const points = fc.array(published, { minLength: 10, maxLength: 60 });

  it("leaves out pairs that have no rate", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 10, maxLength: 30 }), (shares) => {
        const noisy = [{ x: 0, n: 0 }, ...shares, { x: 9, n: 4 }, { x: Number.NaN, n: 3 }];
        expect(JSON.stringify(funnel(noisy))).toBe(JSON.stringify(funnel(shares)));
      }),
    );
  });

  it("does not depend on the order of the bodies", () => {
    fc.assert(
      fc.property(points, (shares) => {
        const one = funnel(shares);
        const other = funnel(shares.toReversed());
        if ("cannot" in one || "cannot" in other) {
          expect(other).toEqual(one);
          return;
        }
        expect(other.baseline).toBeCloseTo(one.baseline, 12);
        expect(Math.abs(other.phi - one.phi)).toBeLessThanOrEqual(1e-9 * one.phi);
        expect(other.tau).toBeCloseTo(one.tau, 9);
      }),
    );
  });

  it("holds the baseline within all limits, and leaks no NaN", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 1e6 }), (shares, n) => {
        const result = funnel(shares);
        if ("cannot" in result) return;
        const { baseline, phi, tau, threshold } = result;
        expect([baseline, phi, tau, threshold].every(Number.isFinite)).toBe(true);
        for (const limits of Object.values(result.limits)) {
          const { lower, upper } = limits(n)!;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(baseline + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(baseline - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
