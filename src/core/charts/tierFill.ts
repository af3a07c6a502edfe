import type { Polarity } from "../metrics/metric.ts";
import { judgement } from "../query/league.ts";
import type { Tier } from "../statistics/tier.ts";
import type { ChartTheme } from "./theme.ts";

/** An area in the colour of its tier, and the colour of words upon it. */
export interface TierFill {
  readonly fill: string;
  readonly ink: string;
}

export const tierFill = (tier: Tier | null, polarity: Polarity, theme: ChartTheme): TierFill => {
  if (tier === null || tier === "indistinct") return { fill: theme.hairline, ink: theme.ink };
  const verdict = judgement(tier, polarity);
  return { fill: verdict === "neither" ? theme.accent : theme[verdict], ink: theme.ground };
};
