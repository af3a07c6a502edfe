import fc from "fast-check";
import { expect, it } from "vitest";
import { overdispersion } from "#core/statistics/overdispersion.ts";
import type { Share } from "#core/statistics/share.ts";
import { share } from "./arbitraries.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const reference = x.map((x, i): Share => ({ x, n: n[i]! }));
const baseline = 402 / 560;

it("finds what was published for the ten reference bodies", () => {
  const { phi, threshold, overdispersed, tau } = overdispersion(reference, baseline);
  expect(phi).toBeCloseTo(4.532323763965052, 12);
  expect(threshold).toBeCloseTo(1.8944271909999157, 14);
  expect(tau).toBeCloseTo(0.12271051703934659, 14);
  expect(overdispersed).toBe(true);
});

/** The same by the definition's own letters, sorting by hand; (Σw)² − Σw² is the sum over pairs. */
const spelled = (shares: readonly Share[], p0: number) => {
  const I = shares.length;
  const s = shares.map(({ n }) => Math.sqrt((p0 * (1 - p0)) / n));
  const scores = shares.map(({ x, n }, i) => (x / n - p0) / s[i]!);
  const sorted = scores.toSorted((a, b) => a - b);
  const at = (p: number) => {
    const h = (I - 1) * p;
    const k = Math.min(Math.floor(h), I - 2);
    return sorted[k]! * (k + 1 - h) + sorted[k + 1]! * (h - k);
  };
  const cut = scores.map((score) => Math.max(at(0.1), Math.min(at(0.9), score)));
  const phi = cut.map((c) => c ** 2).reduce((a, b) => a + b) / I;
  const w = s.map((one) => one ** -2);
  const sum = w.reduce((a, b) => a + b);
  const pairs = w.flatMap((one, i) => w.toSpliced(i, 1).map((other) => one * other));
  return { phi, variance: (I * phi - (I - 1)) / (pairs.reduce((a, b) => a + b) / sum) };
};

it("agrees with the definition", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 10, maxLength: 60 }), (shares) => {
      const expected = spelled(shares, 0.4);
      const { phi, tau, threshold, overdispersed } = overdispersion(shares, 0.4);
      expect(Math.abs(phi / expected.phi - 1)).toBeLessThan(1e-9);
      expect(tau).toBeCloseTo(Math.sqrt(Math.max(0, expected.variance)), 9);
      expect(threshold).toBeCloseTo(1 + 2 * Math.sqrt(2 / shares.length), 14);
      expect(overdispersed).toBe(phi > threshold);
    }),
  );
});

it("keeps its precision where one body outweighs all others", () => {
  const denominators = [21, 1, 1, 1, 24, 15, 607_797_737, 1, 15, 22];
  const shares = denominators.map((n): Share => ({ x: 0, n }));
  const { tau } = overdispersion(shares, 0.4);
  expect(tau / Math.sqrt(spelled(shares, 0.4).variance)).toBeCloseTo(1, 13);
});

it("finds no difference between bodies that hit the baseline", () => {
  const shares = Array.from({ length: 12 }, (_, i) => ({ x: 3 * (i + 1), n: 10 * (i + 1) }));
  const { phi, tau, overdispersed } = overdispersion(shares, 0.3);
  expect(phi).toBeCloseTo(0, 20);
  expect(tau).toBe(0);
  expect(overdispersed).toBe(false);
});

it("recovers the spread of large bodies", () => {
  const rates = Array.from({ length: 101 }, (_, i) => 0.5 + 0.1 * Math.sin(i));
  const shares = rates.map((p) => ({ x: p * 1e7, n: 1e7 }));
  const { tau } = overdispersion(shares, 0.5);
  expect(tau).toBeGreaterThan(0.06);
  expect(tau).toBeLessThan(0.0708);
});
