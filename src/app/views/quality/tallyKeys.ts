import type { TallyBy } from "#core/query/findingTally.ts";
import type { Text } from "#core/text.ts";

export const tallyKeys = {
  check: { zh: "关系", en: "Check" },
  body: { zh: "机关", en: "Body" },
  year: { zh: "年度", en: "Year" },
  severity: { zh: "性质", en: "Kind" },
} as const satisfies Record<TallyBy, Text>;
