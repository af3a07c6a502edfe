import fc from "fast-check";
import { expect, it } from "vitest";
import { newcombe } from "#core/statistics/newcombe.ts";
import { bisect, published, share, z } from "./arbitraries.ts";

/** Newcombe 1998, table II, method 10, to the digits he printed. */
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("puts %d/%d less %d/%d between %d and %d", (...[x1, n1, x2, n2, lower, upper]) => {
  const result = newcombe({ x: x1, n: n1 }, { x: x2, n: n2 })!;
  expect(result.difference).toBeCloseTo(x1 / n1 - x2 / n2, 14);
  expect(result.lower).toBeCloseTo(lower, 4);
  expect(result.upper).toBeCloseTo(upper, 4);
});

/** The score limits of one proportion, by halving. */
const scoreLimits = (x: number, n: number): [number, number] => {
  const z = 1.959963984540054;
  const excess = (p: number) => (x / n - p) ** 2 * n - z * z * p * (1 - p);
  return [
    x === 0 ? 0 : bisect((p) => -excess(p), 0, x / n),
    x === n ? 1 : bisect(excess, x / n, 1),
  ];
};

it("adds the distances to the score limits as squares", () => {
  for (const [x1, n1] of [
    [0, 7],
    [3, 9],
    [20, 21],
    [5, 5],
  ] as const) {
    for (const [x2, n2] of [
      [0, 4],
      [2, 6],
      [30, 40],
      [8, 8],
    ] as const) {
      const [l1, u1] = scoreLimits(x1, n1);
      const [l2, u2] = scoreLimits(x2, n2);
      const d = x1 / n1 - x2 / n2;
      const result = newcombe({ x: x1, n: n1 }, { x: x2, n: n2 })!;
      const down = Math.sqrt((x1 / n1 - l1) ** 2 + (u2 - x2 / n2) ** 2);
      const up = Math.sqrt((u1 - x1 / n1) ** 2 + (x2 / n2 - l2) ** 2);
      expect(result.lower).toBeCloseTo(d - down, 12);
      expect(result.upper).toBeCloseTo(d + up, 12);
    }
  }
});

it("changes sign when the two change places", () => {
  fc.assert(
    fc.property(share, share, (first, second) => {
      const there = newcombe(first, second)!;
      const back = newcombe(second, first)!;
      expect(there.difference).toBeCloseTo(-back.difference, 12);
      expect(there.lower).toBeCloseTo(-back.upper, 12);
      expect(there.upper).toBeCloseTo(-back.lower, 12);
    }),
  );
});

it("stays within −1 and 1, holds the difference and widens with z", () => {
  fc.assert(
    fc.property(share, share, z, z, (...[first, second, a, b]) => {
      const narrow = newcombe(first, second, Math.min(a, b))!;
      const wide = newcombe(first, second, Math.max(a, b))!;
      expect(wide.lower).toBeGreaterThanOrEqual(-1);
      expect(wide.upper).toBeLessThanOrEqual(1);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      expect(narrow.lower).toBeLessThanOrEqual(narrow.difference);
      expect(narrow.upper).toBeGreaterThanOrEqual(narrow.difference);
    }),
  );
});

it("spans 0 for a body against itself", () => {
  fc.assert(
    fc.property(share, (one) => {
      const { lower, upper } = newcombe(one, one)!;
      expect(lower).toBeLessThanOrEqual(0);
      expect(upper).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("covers the true difference about 95 % of the time, counted over every outcome", () => {
  const binomial = (n: number, p: number): readonly number[] => {
    const terms = [(1 - p) ** n];
    for (let x = 0; x < n; x++) terms.push(terms[x]! * ((n - x) / (x + 1)) * (p / (1 - p)));
    return terms;
  };
  const pairs = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((p) =>
    [0.2, 0.6, 0.8].map((q) => [p, q] as const),
  );
  const coverage = pairs.map(([p, q]) => {
    let covered = 0;
    binomial(25, p).forEach((a, x1) => {
      binomial(15, q).forEach((b, x2) => {
        const { lower, upper } = newcombe({ x: x1, n: 25 }, { x: x2, n: 15 })!;
        if (lower <= p - q && p - q <= upper) covered += a * b;
      });
    });
    return covered;
  });
  expect(coverage.reduce((sum, c) => sum + c, 0) / pairs.length).toBeCloseTo(0.95, 2);
  expect(Math.min(...coverage)).toBeGreaterThan(0.92);
});

it("is null unless both sides have a rate, and never leaks a NaN", () => {
  expect(newcombe({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull();
  expect(newcombe({ x: 3, n: 2 }, { x: 1, n: 2 })).toBeNull();
  fc.assert(
    fc.property(published, published, (first, second) => {
      const result = newcombe(first, second);
      expect(result === null || Object.values(result).every(Number.isFinite)).toBe(true);
    }),
  );
});
