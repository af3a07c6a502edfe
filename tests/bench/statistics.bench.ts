import { empiricalBayes } from "#core/statistics/empiricalBayes.ts";
import { funnel } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";
import { nearestNeighbours } from "#core/statistics/nearestNeighbours.ts";
import { poissonInterval } from "#core/statistics/poissonInterval.ts";
import { rankRanges } from "#core/statistics/rankRanges.ts";
import { trend } from "#core/statistics/trend.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { percentile, type Measure, type Measurement } from "./measurement.ts";
import { drawProvince, type SimulatedBody } from "./simulation/drawProvince.ts";
import { randomFrom } from "./simulation/random.ts";

const runs = 9;

const flagged = (bodies: readonly SimulatedBody[]) => {
  const result = funnel(bodies);
  return "cannot" in result ? [] : funnelFlags(bodies, result);
};

const trendOf = ({ x, n }: SimulatedBody) =>
  trend(
    [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, value: x / n, interval: wilson(x, n) })),
  );

const neighboursOf = (bodies: readonly SimulatedBody[]) => {
  const located = bodies.map(({ x, n }, i) => ({ name: `${i}`, features: [Math.log1p(n), x / n] }));
  const [subject, ...candidates] = located;
  return subject ? nearestNeighbours(subject, candidates, 20) : [];
};

const questions: Readonly<Record<string, (bodies: readonly SimulatedBody[]) => unknown>> = {
  "intervals and rank ranges": (bodies) => rankRanges(bodies.map(({ x, n }) => wilson(x, n))),
  "funnel with flags": flagged,
  "count intervals": (bodies) => bodies.map(({ x }) => poissonInterval(x)),
  "trend markers": (bodies) => bodies.map(trendOf),
  "20 nearest neighbours": neighboursOf,
  "empirical Bayes (off the main thread)": empiricalBayes,
};

const median = (run: () => unknown): number => {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return percentile(times, 0.5);
};

export const measure: Measure = () => {
  const measurements = [3_000, 150_000].flatMap((count) => {
    const bodies = drawProvince("differing", count, randomFrom(1));
    return Object.entries(questions).map(([question, ask]): Measurement => ({
      what: `${question}, ${count.toLocaleString("en")} bodies`,
      value: median(() => ask(bodies)),
      unit: "ms",
    }));
  });
  return Promise.resolve(measurements);
};
