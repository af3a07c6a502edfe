import type { CoverageState } from "../query/coverage.ts";
import type { Text } from "../text.ts";

interface StateWords {
  readonly label: Text;
  /** A sign for a small square. */
  readonly mark: Text;
  /** When a report is called so. */
  readonly words: Text;
}

/** What became of a report that was due, in words and in one character. */
export const coverageWords = {
  "in-time": {
    label: { zh: "按期公布", en: "in time" },
    mark: { zh: "", en: "" },
    words: { zh: "所印发布日期不晚于期限", en: "the day it prints is not after its deadline" },
  },
  late: {
    label: { zh: "晚于期限", en: "late" },
    mark: { zh: "迟", en: "L" },
    words: { zh: "所印发布日期晚于期限", en: "the day it prints is after its deadline" },
  },
  undated: {
    label: { zh: "未印发布日期", en: "no date printed" },
    mark: { zh: "日", en: "D" },
    words: { zh: "页面没有印发布日期", en: "no day of publication is printed" },
  },
  partial: {
    label: { zh: "只有节选", en: "an excerpt only" },
    mark: { zh: "节", en: "E" },
    words: { zh: "数据集只有其中部分表格", en: "the dataset holds some of its tables only" },
  },
  unreadable: {
    label: { zh: "有数字无法确认", en: "some figures unclear" },
    mark: { zh: "疑", en: "?" },
    words: { zh: "至少一格无法确认", en: "at least one cell could not be read for certain" },
  },
  missing: {
    label: { zh: "未收录", en: "not held" },
    mark: { zh: "缺", en: "—" },
    words: { zh: "应报而数据集中没有", en: "it was due, and the dataset does not hold it" },
  },
} as const satisfies Record<CoverageState, StateWords>;
