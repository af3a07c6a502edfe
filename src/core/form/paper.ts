import type { Text } from "../text.ts";
import { applicants, declines, others, outcomes, refusals, unavailables } from "./formulas.ts";

/** A heading that paper prints once over several rows or columns. */
export interface PaperGroup {
  readonly label: Text;
  readonly printed: string;
  /** Ids of the rows or columns it stands over. */
  readonly of: readonly string[];
}

/** What the national form prints around the cells of a table. */
export interface Paper {
  /** Outer groups before the groups inside of them. */
  readonly rows: readonly PaperGroup[];
  readonly columns: readonly PaperGroup[];
  /** Printed where the heads of rows and columns meet. */
  readonly corner?: { readonly label: Text; readonly printed: string };
}

const group = (label: Text, printed: string, of: readonly string[]): PaperGroup => ({
  label,
  printed,
  of,
});

const plain: Paper = {
  rows: [],
  columns: [],
  corner: { label: { zh: "信息内容", en: "Content" }, printed: "信息内容" },
};

const results = [...outcomes, ...others, "other-handling", "closed"] as const;

/** The headings of each table, by its id. */
export const papers = {
  disclosure: plain,
  "disclosure-2019": plain,
  requests: {
    rows: [
      group({ zh: "办理结果", en: "Outcome" }, "三、本年度办理结果", results),
      group({ zh: "不予公开", en: "Refused" }, "（三）不予公开", refusals),
      group({ zh: "无法提供", en: "Unavailable" }, "（四）无法提供", unavailables),
      group({ zh: "不予处理", en: "Declined" }, "（五）不予处理", declines),
      group({ zh: "其他处理", en: "Other handling" }, "（六）其他处理", others),
    ],
    columns: [
      group({ zh: "申请人情况", en: "Applicants" }, "申请人情况", [...applicants, "total"]),
      group({ zh: "法人或其他组织", en: "Organisations" }, "法人或其他组织", applicants.slice(1)),
    ],
    corner: {
      label: {
        zh: "勾稽关系",
        en: "In each column, received and carried in equal closed and carried over.",
      },
      printed: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    },
  },
  disputes: {
    rows: [
      group({ zh: "行政诉讼", en: "Lawsuits" }, "行政诉讼", ["direct-suit", "post-review-suit"]),
    ],
    columns: [],
  },
  "handling-fees": { rows: [], columns: [] },
} as const satisfies Record<string, Paper>;
