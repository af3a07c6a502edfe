import { describe, expect, it } from "vitest";
import { upperTail, z95, z998 } from "#core/statistics/normal.ts";

/** Simpson's rule on the density, from z to a place beyond which nothing is left. */
const integrated = (z: number): number => {
  const steps = 20_000;
  const step = (40 - z) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const factor = i === 0 || i === steps ? 1 : 2 + 2 * (i % 2);
    sum += factor * Math.exp(-((z + i * step) ** 2) / 2);
  }
  return (sum * step) / 3 / Math.sqrt(2 * Math.PI);
};

describe("quantiles", () => {
  it("leave 5 % and 0.2 % outside both tails", () => {
    expect(2 * upperTail(z95)).toBeCloseTo(0.05, 14);
    expect(2 * upperTail(z998)).toBeCloseTo(0.002, 15);
  });

  it("are the published numbers", () => {
    expect(z95).toBe(1.959963984540054);
    expect(z998).toBe(3.090232306167813);
  });
});

describe("upperTail", () => {
  it.each([0, 0.1, 0.5, 1, 1.5, 2, 3, 4, 5])("is the area under the density beyond %d", (z) => {
    expect(upperTail(z)).toBeCloseTo(integrated(z), 12);
  });

  it("is a half at 0 and vanishes far out", () => {
    expect(upperTail(0)).toBe(0.5);
    expect(upperTail(40)).toBeLessThan(1e-300);
  });
});
