import { funnel } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";
import type { FunnelRates, SimulatedProvince } from "#core/statistics/simulation.ts";
import { drawProvince } from "./drawProvince.ts";
import type { Random } from "./random.ts";
import { shareOf, type Sizes } from "./sizes.ts";

const methods = ["naive", "additive", "multiplicative", "default"] as const;

/** No body of these provinces stands out: each has a rate of the same distribution. */
export const simulateFunnel = (
  province: SimulatedProvince,
  { provinces, bodies }: Sizes,
  random: Random,
): readonly FunnelRates[] => {
  const drawn = Array.from({ length: provinces }, () => drawProvince(province, bodies, random));
  return methods.map((method) => {
    const flags = drawn.flatMap((points) => {
      const result = funnel(points);
      if ("cannot" in result) return [];
      return funnelFlags(points, result, method === "default" ? result.method : method);
    });
    return {
      province,
      method,
      beyond95: shareOf(flags, (flag) => flag !== "within"),
      beyond998: shareOf(flags, (flag) => flag === "far-above" || flag === "far-below"),
    };
  });
};
