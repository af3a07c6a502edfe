import { describe, expect, it } from "vitest";
import {
  beta,
  between,
  binomial,
  cumulative,
  gamma,
  logNormal,
  normal,
  pick,
  poisson,
  scattered,
} from "#core/synthetic/distributions.ts";
import { type Random, randomOf } from "#core/synthetic/random.ts";

const draws = 40_000;

const moments = (draw: (random: Random) => number) => {
  const random = randomOf(11);
  const drawn = Array.from({ length: draws }, () => draw(random));
  const mean = drawn.reduce((sum, number) => sum + number, 0) / draws;
  const variance = drawn.reduce((sum, number) => sum + (number - mean) ** 2, 0) / draws;
  return { mean, variance };
};

describe("what is drawn has the mean and the variance of its distribution", () => {
  it.each([
    ["normal", normal, 0, 1],
    ["gamma with a large shape", (random: Random) => gamma(random, 4), 4, 4],
    ["gamma with a small shape", (random: Random) => gamma(random, 0.3), 0.3, 0.3],
    ["beta", (random: Random) => beta(random, 0.2, 9), 0.2, (0.2 * 0.8) / 10],
    ["a small Poisson", (random: Random) => poisson(random, 3), 3, 3],
    ["a large Poisson", (random: Random) => poisson(random, 400), 400, 400],
    ["binomial", (random: Random) => binomial(random, 20, 0.3), 6, 4.2],
    ["a die", (random: Random) => between(random, 1, 6), 3.5, 35 / 12],
  ] as const)("%s", (_, draw, mean, variance) => {
    const found = moments(draw);
    const error = 4 * Math.sqrt(variance / draws);
    expect(Math.abs(found.mean - mean)).toBeLessThan(error);
    expect(found.variance / variance).toBeGreaterThan(0.93);
    expect(found.variance / variance).toBeLessThan(1.07);
  });
});

it("has the median it is asked for where the tail is long", () => {
  const random = randomOf(5);
  const drawn = Array.from({ length: draws }, () => logNormal(random, 10, 1.5));
  expect(drawn.filter((number) => number < 10).length / draws).toBeCloseTo(0.5, 2);
});

it("picks an index as often as its weight says", () => {
  const random = randomOf(3);
  const shares = cumulative([1, 0, 3]);
  const picked = Array.from({ length: draws }, () => pick(random, shares));
  expect(picked.filter((index) => index === 2).length / draws).toBeCloseTo(0.75, 2);
  expect(picked).not.toContain(1);
});

it("scatters weights around what they were", () => {
  const random = randomOf(8);
  const sum = [0, 0];
  for (let i = 0; i < 5000; i++) {
    for (const [j, weight] of scattered(random, [2, 6], 1).entries()) sum[j]! += weight / 5000;
  }
  expect(sum[0]).toBeCloseTo(2, 0);
  expect(sum[1]).toBeCloseTo(6, 0);
});
