import { quantile } from "#core/statistics/quantile.ts";
import { rankRanges, type RankRange } from "#core/statistics/rankRanges.ts";
import { ranks } from "#core/statistics/ranks.ts";
import type { SimulatedProvince, RankCoverage } from "#core/statistics/simulation.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { drawProvince, type SimulatedBody } from "./drawProvince.ts";
import type { Random } from "./random.ts";
import { shareOf, type Sizes } from "./sizes.ts";

const draws = 200;

/** The middle 95 % of ranks when every rate is drawn again and again around its estimate. */
const drawnRanges = (bodies: readonly SimulatedBody[], random: Random): readonly RankRange[] => {
  const tables = Array.from({ length: draws }, () =>
    ranks(bodies.map(({ x, n }) => random.beta(x + 0.5, n - x + 0.5))),
  );
  return bodies.map((_, i) => {
    const places = tables.map((table) => table[i] ?? 0);
    return { from: quantile(places, 0.025) ?? 0, to: quantile(places, 0.975) ?? 0 };
  });
};

const holds = (range: RankRange, rank: number): boolean => range.from <= rank && rank <= range.to;

export const simulateRanks = (
  province: SimulatedProvince,
  { provinces, bodies }: Sizes,
  random: Random,
): RankCoverage => {
  const judged = Array.from({ length: provinces }, () => {
    const drawn = drawProvince(province, bodies, random);
    const truths = ranks(drawn.map(({ truth }) => truth));
    const overlap = rankRanges(drawn.map(({ x, n }) => wilson(x, n)));
    return drawnRanges(drawn, random).map((range, i) => ({
      rank: truths[i] ?? 0,
      overlap: overlap[i] ?? range,
      drawn: range,
    }));
  }).flat();
  return {
    province,
    overlap: shareOf(judged, ({ overlap, rank }) => holds(overlap, rank)),
    drawn: shareOf(judged, ({ drawn, rank }) => holds(drawn, rank)),
    places:
      quantile(
        judged.map(({ overlap }) => overlap.to - overlap.from + 1),
        0.5,
      ) ?? 0,
  };
};
