import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "#core/statistics/interval.ts";
import { trend, trendRefusals, type TrendFit, type TrendPoint } from "#core/statistics/trend.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { share } from "./arbitraries.ts";

const around = (value: number, error: number): Interval => ({
  lower: value - 1.96 * error,
  upper: value + 1.96 * error,
});

const series = (values: readonly number[], errors: readonly number[]): readonly TrendPoint[] =>
  values.map((value, i) => ({ year: 2020 + i, value, interval: around(value, errors[i] ?? 1) }));

const fit = (points: readonly TrendPoint[]): TrendFit => {
  const result = trend(points);
  if ("cannot" in result) throw new Error(`no trend: ${result.cannot}`);
  return result;
};

const reference = series([60, 62, 65, 67, 71], [1.5, 1.4, 1.4, 1.3, 1.3]);

it("finds what was published for the five reference years", () => {
  const { direction, slope, slopeError, chiSquared, residual } = fit(reference);
  expect(direction).toBe("rising");
  expect(slope).toBeCloseTo(2.71892031325868, 12);
  expect(slopeError).toBeCloseTo(0.438817621127073, 12);
  expect(chiSquared).toBeCloseTo(38.3905948341939, 11);
  expect(residual).toBeCloseTo(0.61768, 5);
});

it.each([
  ["rising", [1, 2, 3, 4, 5], 0.1],
  ["falling", [5, 4, 3, 2, 1], 0.1],
  ["none", [1, 2, 3, 4, 5], 3],
  ["none", [3, 3, 3, 3, 3], 0.1],
  ["none", [3, 9, 1, 8, 4], 0.5],
] as const)("calls %s what it sees in %j with error %d", (direction, values, error) => {
  expect(fit(series(values, Array(5).fill(error))).direction).toBe(direction);
});

it("counts a slope as clear only beyond 9.5495, at equal errors 10 / error²", () => {
  const straight = (error: number) => fit(series([1, 2, 3, 4, 5], Array(5).fill(error)));
  expect(straight(Math.sqrt(10 / 9.54)).direction).toBe("none");
  expect(straight(Math.sqrt(10 / 9.56)).direction).toBe("rising");
});

it("takes scatter beyond the intervals into account", () => {
  const scattered = fit(series([10, 30, 15, 38, 30], Array(5).fill(2)));
  expect(scattered.chiSquared).toBeGreaterThan(9.55);
  expect(scattered.chiSquared / (scattered.residual / 3)).toBeLessThan(9.55);
  expect(scattered.direction).toBe("none");
});

it("does not hang on a single year", () => {
  const jump = series([50, 50, 50, 50, 60], [0.1, 0.1, 0.1, 0.1, 0.1]);
  expect(fit(jump).direction).toBe("none");
  const alone = series([50, 49.9, 49.9, 49.9, 60], [0.5, 5, 5, 5, 0.5]);
  expect(fit(alone).chiSquared).toBeGreaterThan(9.55);
  expect(fit(alone).residual).toBeLessThan(6);
  expect(fit(alone).direction).toBe("none");
});

describe("cannot say", () => {
  it.each([0, 1, 2, 3, 4])("anything from %d years", (years) => {
    expect(trend(reference.slice(0, years))).toEqual({ cannot: "years" });
  });

  it("anything from six years, or across a gap, or out of order", () => {
    expect(trend(series([1, 2, 3, 4, 5, 6], []))).toEqual({ cannot: "years" });
    const gap = reference.map((point, i) => ({ ...point, year: point.year + (i > 2 ? 1 : 0) }));
    expect(trend(gap)).toEqual({ cannot: "years" });
    expect(trend(reference.toReversed())).toEqual({ cannot: "years" });
  });

  it("anything with a value or an interval missing", () => {
    const without = (change: Partial<TrendPoint>) =>
      trend(reference.map((point, i) => (i === 2 ? { ...point, ...change } : point)));
    expect(without({ value: null })).toEqual({ cannot: "missing" });
    expect(without({ interval: null })).toEqual({ cannot: "missing" });
    expect(without({ interval: { lower: 1, upper: 1 } })).toEqual({ cannot: "missing" });
    expect(without({ value: Number.NaN })).toEqual({ cannot: "missing" });
  });

  it("anything across a change of the form, but may start with one", () => {
    expect(trend(reference, [2021])).toEqual({ cannot: "break" });
    expect(trend(reference, [2024])).toEqual({ cannot: "break" });
    expect(trend(reference, [2020, 2025])).toEqual(fit(reference));
  });

  it("why in one language only", () => {
    for (const { zh, en } of Object.values(trendRefusals)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

describe("laws", () => {
  const rates = fc.tuple(share, share, share, share, share);
  const pointsOf = (shares: readonly { x: number; n: number }[]): readonly TrendPoint[] =>
    shares.map(({ x, n }, i) => ({ year: 2019 + i, value: x / n, interval: wilson(x, n) }));

  it("turns round with time", () => {
    const opposite = { rising: "falling", falling: "rising", none: "none" } as const;
    fc.assert(
      fc.property(rates, (shares) => {
        const there = fit(pointsOf(shares));
        const back = fit(pointsOf(shares.toReversed()));
        expect(back.slope).toBeCloseTo(-there.slope, 9);
        expect(back.direction).toBe(opposite[there.direction]);
      }),
    );
  });

  it("points where the slope does, and leaks no NaN", () => {
    fc.assert(
      fc.property(rates, (shares) => {
        const { direction, ...line } = fit(pointsOf(shares));
        expect(Object.values(line).every(Number.isFinite)).toBe(true);
        if (direction === "rising") expect(line.slope).toBeGreaterThan(0);
        if (direction === "falling") expect(line.slope).toBeLessThan(0);
      }),
    );
  });

  it("does not change with the unit or the century", () => {
    fc.assert(
      fc.property(rates, (shares) => {
        const points = pointsOf(shares);
        const percent = points.map(({ year, value, interval }) => ({
          year: year + 64,
          value: 64 * value!,
          interval: { lower: 64 * interval!.lower, upper: 64 * interval!.upper },
        }));
        expect(fit(percent).direction).toBe(fit(points).direction);
        expect(fit(percent).slope).toBeCloseTo(64 * fit(points).slope, 9);
      }),
    );
  });
});
