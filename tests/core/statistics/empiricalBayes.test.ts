import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  empiricalBayes,
  empiricalBayesRefusals,
  type EmpiricalBayes,
} from "#core/statistics/empiricalBayes.ts";
import { regularisedBeta } from "#core/statistics/regularisedBeta.ts";
import type { Share } from "#core/statistics/share.ts";
import { published } from "./arbitraries.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const reference = x.map((x, i): Share => ({ x, n: n[i]! }));

const estimated = (points: readonly Share[]): EmpiricalBayes => {
  const result = empiricalBayes(points);
  if ("cannot" in result) throw new Error(`no estimate: ${result.cannot}`);
  return result;
};

it("adds the cases the prior is worth to the cases of the body", () => {
  const { prior, estimates } = estimated(reference);
  reference.forEach(({ x, n }, i) => {
    const value = (prior.strength * prior.mean + x) / (prior.strength + n);
    expect(estimates[i]!.value).toBeCloseTo(value, 12);
  });
});

it("leaves 2.5 % of the posterior outside each end", () => {
  const { prior, estimates } = estimated(reference);
  reference.forEach(({ x, n }, i) => {
    const a = prior.strength * prior.mean + x;
    const b = prior.strength * (1 - prior.mean) + n - x;
    expect(regularisedBeta(estimates[i]!.lower, a, b)).toBeCloseTo(0.025, 10);
    expect(regularisedBeta(estimates[i]!.upper, a, b)).toBeCloseTo(0.975, 10);
  });
});

it("draws a small body further towards the group than a large one", () => {
  const { prior, estimates } = estimated([...reference, { x: 1, n: 4 }, { x: 100, n: 400 }]);
  const [small, large] = estimates.slice(-2);
  expect(Math.abs(small!.value - prior.mean)).toBeLessThan(Math.abs(large!.value - prior.mean));
  expect(small!.upper - small!.lower).toBeGreaterThan(large!.upper - large!.lower);
});

it("has no estimate for a body without a rate, and keeps the order", () => {
  const { estimates } = estimated([{ x: 0, n: 0 }, ...reference, { x: 3, n: 2 }]);
  expect(estimates.at(0)).toBeNull();
  expect(estimates.at(-1)).toBeNull();
  expect(estimates.slice(1, -1)).toEqual(estimated(reference).estimates);
});

describe("refuses", () => {
  it("below ten bodies with a rate", () => {
    expect(empiricalBayes([...reference.slice(1), { x: 0, n: 0 }])).toEqual({ cannot: "few" });
  });

  it("where bodies do not differ", () => {
    expect(empiricalBayes(n.map((n) => ({ x: n / 2, n })))).toEqual({ cannot: "alike" });
  });

  it("in words of both languages", () => {
    for (const { zh, en } of Object.values(empiricalBayesRefusals)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

it("lies between the body's rate and the group's, within its interval, and leaks no NaN", () => {
  fc.assert(
    fc.property(fc.array(published, { minLength: 10, maxLength: 30 }), (points) => {
      const result = empiricalBayes(points);
      if ("cannot" in result) return;
      result.estimates.forEach((estimate, i) => {
        if (!estimate) return;
        const rate = points[i]!.x / points[i]!.n;
        const { mean } = result.prior;
        expect(Object.values(estimate).every(Number.isFinite)).toBe(true);
        expect(estimate.value).toBeGreaterThanOrEqual(Math.min(rate, mean) - 1e-12);
        expect(estimate.value).toBeLessThanOrEqual(Math.max(rate, mean) + 1e-12);
        expect(estimate.lower).toBeGreaterThanOrEqual(0);
        expect(estimate.lower).toBeLessThanOrEqual(estimate.upper);
        expect(estimate.upper).toBeLessThanOrEqual(1);
      });
    }),
  );
});

it("gives the same answer every time", () => {
  expect(empiricalBayes(reference)).toEqual(empiricalBayes(reference));
});
