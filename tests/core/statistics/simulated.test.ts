import { describe, expect, it } from "vitest";
import { simulated } from "#core/statistics/simulated.ts";
import type { Simulation } from "#core/statistics/simulation.ts";
import { randomFrom } from "../../bench/simulation/random.ts";
import { simulate } from "../../bench/simulation/simulate.ts";

const small = { provinces: 8, bodies: 100, series: 400 };
const rerun = simulate(simulated.seed, small);

const funnelRate = ({ funnel }: Simulation, province: string, method: string) =>
  funnel.find((row) => row.province === province && row.method === method)!;

describe.each([
  ["measured", simulated],
  ["run again, smaller", rerun],
])("%s", (_, table) => {
  it("rank ranges by overlap hold the true rank at least 95 % of the time, drawn ones less often", () => {
    for (const { overlap, drawn, places } of table.ranks) {
      expect(overlap).toBeGreaterThanOrEqual(0.95);
      expect(drawn).toBeLessThan(0.95);
      expect(places).toBeLessThanOrEqual(table.bodies);
    }
  });

  it("ranks are less certain the more alike the bodies are", () => {
    const places = table.ranks.map((row) => row.places);
    expect(places.toSorted((a, b) => b - a)).toEqual(places);
    expect(places[0]).toBeGreaterThan(95);
  });

  it("naive limits are right where bodies are alike and wrong where they differ", () => {
    expect(funnelRate(table, "alike", "naive").beyond95).toBeLessThan(0.06);
    expect(funnelRate(table, "alike", "naive").beyond998).toBeLessThan(0.005);
    expect(funnelRate(table, "differing", "naive").beyond998).toBeGreaterThan(0.05);
    expect(funnelRate(table, "distant", "naive").beyond998).toBeGreaterThan(0.2);
  });

  it("additive limits flag the fewest where bodies differ, and are the default there", () => {
    for (const province of ["differing", "distant"]) {
      const additive = funnelRate(table, province, "additive");
      const multiplicative = funnelRate(table, province, "multiplicative");
      expect(additive.beyond95).toBeLessThan(0.15);
      expect(additive.beyond998).toBeLessThan(0.035);
      expect(additive.beyond998).toBeLessThanOrEqual(multiplicative.beyond998);
      expect(funnelRate(table, province, "default")).toEqual({ ...additive, method: "default" });
    }
  });

  it("an arrow is rare without a trend and points the right way with one", () => {
    for (const { course, cases, rising, falling } of table.trend) {
      if (course === "steady") expect(rising + falling).toBeLessThan(0.015);
      if (course === "restless") expect(rising + falling).toBeLessThan(0.07);
      if (course === "climbing") {
        expect(falling).toBeLessThan(0.005);
        expect(rising).toBeGreaterThan(cases < 100 ? 0.1 : 0.9);
      }
    }
  });
});

describe("the simulation", () => {
  it("gives the same table for the same seed, and another for another", () => {
    const tiny = { provinces: 1, bodies: 12, series: 20 };
    expect(simulate(7, tiny)).toEqual(simulate(7, tiny));
    expect(simulate(8, tiny)).not.toEqual(simulate(7, tiny));
  });

  it("draws with the mean and the deviation it is asked for", () => {
    const random = randomFrom(3);
    const moments = (draw: () => number) => {
      const draws = Array.from({ length: 20_000 }, draw);
      const mean = draws.reduce((sum, v) => sum + v, 0) / draws.length;
      const squares = draws.reduce((sum, v) => sum + (v - mean) ** 2, 0);
      return { mean, deviation: Math.sqrt(squares / draws.length) };
    };
    const normal = moments(random.normal);
    expect(normal.mean).toBeCloseTo(0, 1);
    expect(normal.deviation).toBeCloseTo(1, 1);
    const beta = moments(() => random.beta(14, 6));
    expect(beta.mean).toBeCloseTo(0.7, 2);
    expect(beta.deviation).toBeCloseTo(0.1, 2);
    const skewed = moments(() => random.beta(0.5, 0.5));
    expect(skewed.mean).toBeCloseTo(0.5, 1);
    expect(skewed.deviation).toBeCloseTo(Math.sqrt(1 / 8), 1);
    const binomial = moments(() => random.binomial(40, 0.3));
    expect(binomial.mean).toBeCloseTo(12, 0);
    expect(binomial.deviation).toBeCloseTo(Math.sqrt(8.4), 0);
  });
});
