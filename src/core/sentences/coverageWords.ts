import type { CoverageState } from "../query/coverage.ts";
import type { Text } from "../text.ts";

interface StateWords {
  readonly label: Text;
  /** A sign for a small square. */
  readonly mark: Text;
}

/** What became of a report that was due, in words and in one character. */
export const coverageWords = {
  "in-time": { label: { zh: "按期公布", en: "in time" }, mark: { zh: "", en: "" } },
  late: { label: { zh: "晚于期限", en: "late" }, mark: { zh: "迟", en: "L" } },
  undated: { label: { zh: "未印发布日期", en: "no date printed" }, mark: { zh: "日", en: "D" } },
  partial: { label: { zh: "只有节选", en: "an excerpt only" }, mark: { zh: "节", en: "E" } },
  unreadable: {
    label: { zh: "有数字无法确认", en: "some figures unclear" },
    mark: { zh: "疑", en: "?" },
  },
  missing: { label: { zh: "未取得", en: "not obtained" }, mark: { zh: "缺", en: "—" } },
} as const satisfies Record<CoverageState, StateWords>;
