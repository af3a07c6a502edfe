import type { Trust } from "../query/measure.ts";
import type { Text } from "../text.ts";

interface TrustWords {
  readonly label: Text;
  /** What is said beside a figure while the choice is on; empty for figures as printed. */
  readonly note: Text;
}

/** What may be done with reports whose figures do not add up. */
export const trustWords = {
  all: { label: { zh: "照录", en: "As printed" }, note: { zh: "", en: "" } },
  exclude: {
    label: { zh: "剔除不符的报告", en: "Without failing reports" },
    note: { zh: "已剔除数字不能吻合的报告", en: "without reports that do not add up" },
  },
  recompute: {
    label: { zh: "按分项重算总计", en: "Totals from their parts" },
    note: { zh: "总计按分项重算", en: "totals worked out from their parts" },
  },
} as const satisfies Record<Trust, TrustWords>;
