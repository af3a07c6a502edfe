import type { Text } from "../text.ts";
import { cell, difference, type Expression, previous, sum } from "./expression.ts";
import { allOutcomes, applicants, requestColumns, requestRows } from "./formulas.ts";

/** What a failed check breaks, gravest first. */
export const severities = {
  identity: { zh: "表内", en: "Within the form" },
  continuity: { zh: "报告之间", en: "Between reports" },
  text: { zh: "正文与表", en: "Text and table" },
  plausibility: { zh: "值得一看", en: "Worth a look" },
} as const satisfies Record<string, Text>;

export type Severity = keyof typeof severities;

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
      en: "received + carried in = closed + carried over",
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
      zh: "上年报告的结转下年 = 本年报告的上年结转",
      en: "last year’s carried over = this year’s carried in",
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
  // The rest hold reports of several bodies against each other: comparisons.ts says which cells.
  "roll-up": {
    label: { zh: "汇总等于下级之和", en: "Roll-up" },
    rule: {
      zh: "下级报告之和 = 汇总报告所列（下级齐全，且含本级办公室）",
      en: "the members’ reports add up to the aggregate (all members held, its own office among them)",
    },
    severity: "continuity",
    equations: [],
  },
  "sudden-change": {
    label: { zh: "与上年相差悬殊", en: "Sudden change" },
    rule: {
      zh: "与上年之比在 0.2 与 5 之间（两年均不小于 20）；更小的数也不差千倍",
      en: "between ×0.2 and ×5 of last year’s, where both are 20 or more; smaller ones within ×1,000",
    },
    severity: "plausibility",
    equations: [],
  },
  silence: {
    label: { zh: "同类皆有而独无", en: "Zero among peers" },
    rule: {
      zh: "同年、同层级、同领域机关的中位数大于 100 时，不为零",
      en: "not zero where the median of bodies of its level and sector exceeds 100",
    },
    severity: "plausibility",
    equations: [],
  },
  "two-values": {
    label: { zh: "同一事实两个数字", en: "One fact, two values" },
    rule: {
      zh: "只有一个下级有数字时，汇总报告与它相同",
      en: "where one member alone has a number, the aggregate prints the same",
    },
    severity: "plausibility",
    equations: [],
  },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as readonly CheckId[];

export const isCheckId = (id: string): id is CheckId => Object.hasOwn(checks, id);
