import type { TallyBy } from "#core/query/findingTally.ts";
import type { Text } from "#core/text.ts";

export const tallyKeys = {
  check: { zh: "按关系", en: "Check" },
  body: { zh: "按机关", en: "Body" },
  year: { zh: "按年度", en: "Year" },
  severity: { zh: "按性质", en: "Kind" },
} as const satisfies Record<TallyBy, Text>;
