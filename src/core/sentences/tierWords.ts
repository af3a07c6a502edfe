import type { Tier } from "../statistics/tier.ts";
import type { Text } from "../text.ts";

/** Where a body stands against the reference, in words. */
export const tierWords = {
  above: { zh: "明显高于", en: "clearly above" },
  indistinct: { zh: "无法区分", en: "not distinguishable" },
  below: { zh: "明显低于", en: "clearly below" },
} as const satisfies Record<Tier, Text>;
