import type { Text } from "../text.ts";
import { cell, difference, type Expression, previous, sum } from "./expression.ts";
import { allOutcomes, applicants, requestColumns, requestRows } from "./formulas.ts";

/** An identity breaks the form itself; a break in continuity, the line of years; text, the prose beside it. */
export type Severity = "identity" | "continuity" | "text";

/** One equation that the numbers must satisfy; `at` names the column or row it is about. */
export interface Equation {
  readonly at: string;
  /** What the other numbers on the form imply. */
  readonly expected: Expression;
  /** What the form prints. */
  readonly actual: Expression;
}

export interface Check {
  readonly label: Text;
  readonly rule: Text;
  readonly severity: Severity;
  readonly equations: readonly Equation[];
}

/** The identities (勾稽关系) that hold within one report, or between a body's reports of two years. */
export const checks = {
  "requests-balance": {
    label: { zh: "申请收支平衡", en: "Requests balance" },
    rule: {
      zh: "新收 + 上年结转 = 办结总计 + 结转下年",
      en: "received + carried in = closed + carried out",
    },
    severity: "identity",
    equations: requestColumns.map((column) => ({
      at: column,
      expected: sum(cell(`requests.received.${column}`), cell(`requests.carried-in.${column}`)),
      actual: sum(cell(`requests.closed.${column}`), cell(`requests.carried-out.${column}`)),
    })),
  },
  "outcomes-sum": {
    label: { zh: "办理结果合计", en: "Outcomes add up" },
    rule: { zh: "各项办理结果之和 = 办结总计", en: "the outcomes add up to closed" },
    severity: "identity",
    equations: requestColumns.map((column) => ({
      at: column,
      expected: allOutcomes(column),
      actual: cell(`requests.closed.${column}`),
    })),
  },
  "applicants-sum": {
    label: { zh: "申请人合计", en: "Applicants add up" },
    rule: { zh: "六类申请人之和 = 总计", en: "the six kinds of applicant add up to the total" },
    severity: "identity",
    equations: requestRows.map((row) => ({
      at: row,
      expected: sum(...applicants.map((column) => cell(`requests.${row}.${column}`))),
      actual: cell(`requests.${row}.total`),
    })),
  },
  "dispute-sum": {
    label: { zh: "复议诉讼合计", en: "Disputes add up" },
    rule: {
      zh: "维持 + 纠正 + 其他 + 未审结 = 总计",
      en: "upheld + corrected + other + pending = total",
    },
    severity: "identity",
    equations: (["review", "direct-suit", "post-review-suit"] as const).map((row) => ({
      at: row,
      expected: sum(
        cell(`disputes.${row}.upheld`),
        cell(`disputes.${row}.corrected`),
        cell(`disputes.${row}.other`),
        cell(`disputes.${row}.pending`),
      ),
      actual: cell(`disputes.${row}.total`),
    })),
  },
  "carry-over": {
    label: { zh: "结转衔接", en: "Carry-over" },
    rule: {
      zh: "上年结转下年 = 本年上年结转",
      en: "last year’s carried out = this year’s carried in",
    },
    severity: "continuity",
    equations: requestColumns.map((column) => ({
      at: column,
      expected: previous(cell(`requests.carried-out.${column}`)),
      actual: cell(`requests.carried-in.${column}`),
    })),
  },
  "documents-in-force": {
    label: { zh: "现行有效衔接", en: "Documents in force" },
    rule: {
      zh: "上年现行有效 + 本年制发 − 本年废止 = 现行有效",
      en: "last year’s in force + issued − repealed = in force",
    },
    severity: "continuity",
    equations: (["rules", "normative-documents"] as const).map((row) => ({
      at: row,
      expected: difference(
        sum(previous(cell(`disclosure.${row}.in-force`)), cell(`disclosure.${row}.issued`)),
        cell(`disclosure.${row}.repealed`),
      ),
      actual: cell(`disclosure.${row}.in-force`),
    })),
  },
  "text-matches-table": {
    label: { zh: "正文与表一致", en: "Text matches table" },
    rule: {
      zh: "正文所述数量 = 统计表所列数量",
      en: "counts stated in the text = counts in the tables",
    },
    severity: "text",
    // The text states its counts on no cell of the form: narratives say which facts they share.
    equations: [],
  },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as readonly CheckId[];
