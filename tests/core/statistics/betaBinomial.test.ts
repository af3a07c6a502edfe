import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBinomial } from "#core/statistics/betaBinomial.ts";
import { betaQuantile } from "#core/statistics/betaQuantile.ts";
import { logGamma } from "#core/statistics/logGamma.ts";
import type { Share } from "#core/statistics/share.ts";
import { share } from "./arbitraries.ts";

/** Bodies at evenly spaced quantiles of a beta, whose cases fall exactly as expected. */
const spaced = (mean: number, strength: number): readonly Share[] =>
  Array.from({ length: 200 }, (_, i) => {
    const n = 2000;
    return { x: n * betaQuantile((i + 0.5) / 200, strength * mean, strength * (1 - mean)), n };
  });

it.each([
  [0.3, 5],
  [0.7, 20],
  [0.5, 60],
])("recovers mean %d and strength %d from large bodies", (mean, strength) => {
  const prior = betaBinomial(spaced(mean, strength))!;
  expect(prior.mean).toBeCloseTo(mean, 2);
  expect(prior.strength / strength).toBeGreaterThan(0.95);
  expect(prior.strength / strength).toBeLessThan(1.15);
});

const likelihood = (shares: readonly Share[], mean: number, strength: number): number => {
  const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);
  const [a, b] = [strength * mean, strength * (1 - mean)];
  return shares.reduce((sum, { x, n }) => sum + logBeta(a + x, b + n - x) - logBeta(a, b), 0);
};

it("comes close to the most likely prior of the ten reference bodies", () => {
  const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
  const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
  const shares = x.map((x, i) => ({ x, n: n[i]! }));
  const prior = betaBinomial(shares)!;
  const best = likelihood(shares, 0.6816238120140997, 11.261209066536967);
  expect(likelihood(shares, prior.mean, prior.strength)).toBeGreaterThan(best - 0.5);
});

it("solves its own equation: the weighted spread is what the prior makes expect", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 10, maxLength: 40 }), (shares) => {
      const prior = betaBinomial(shares);
      if (!prior || prior.strength < 0.1) return;
      const likeness = 1 / (1 + prior.strength);
      const weights = shares.map(({ n }) => n / (1 + likeness * (n - 1)));
      const total = weights.reduce((sum, w) => sum + w, 0);
      const mean = shares.reduce((sum, { x, n }, i) => sum + (weights[i]! * x) / n, 0) / total;
      const spread = shares.reduce(
        (sum, { x, n }, i) => sum + weights[i]! * (x / n - mean) ** 2,
        0,
      );
      const expected = shares.reduce((sum, { n }, i) => {
        const variance = (mean * (1 - mean) * (1 + likeness * (n - 1))) / n;
        return sum + weights[i]! * (1 - weights[i]! / total) * variance;
      }, 0);
      expect(prior.mean).toBeCloseTo(mean, 3);
      expect(spread / expected).toBeCloseTo(1, 2);
    }),
  );
});

describe("is null", () => {
  it("where bodies differ no more than by chance", () => {
    expect(betaBinomial(Array.from({ length: 12 }, () => ({ x: 3, n: 10 })))).toBeNull();
  });

  it("where every rate is 0 or every rate is 1", () => {
    expect(betaBinomial(Array.from({ length: 12 }, (_, i) => ({ x: 0, n: 1 + i })))).toBeNull();
    expect(betaBinomial(Array.from({ length: 12 }, (_, i) => ({ x: i + 1, n: i + 1 })))).toBeNull();
  });

  it("where single cases tell nothing of the bodies behind them", () => {
    expect(betaBinomial(Array.from({ length: 12 }, (_, i) => ({ x: i % 2, n: 1 })))).toBeNull();
  });
});

it("keeps a little in common between bodies that are all or nothing", () => {
  const shares = Array.from({ length: 12 }, (_, i) => ({ x: i % 2 ? 40 : 0, n: 40 }));
  expect(betaBinomial(shares)!.strength).toBeCloseTo(1 / 99, 6);
});
