import { type Trend, trendRefusals } from "../statistics/trend.ts";
import type { Text } from "../text.ts";

const movements = {
  rising: { zh: "明显上升", en: "clearly rising" },
  falling: { zh: "明显下降", en: "clearly falling" },
  none: { zh: "无明显变化", en: "no clear change" },
} as const satisfies Record<string, Text>;

/** Five years in two words. */
export const trendWords = (trend: Trend): Text =>
  "cannot" in trend ? { zh: "无法判断", en: "cannot be judged" } : movements[trend.direction];

/** Why five years cannot be judged; empty where they can. */
export const trendReason = (trend: Trend): Text | null =>
  "cannot" in trend ? trendRefusals[trend.cannot] : null;
