import type { Expression, Ratio } from "../form/expression.ts";
import { type Format, formatBreak, type Unit } from "../form/form.ts";
import type { Text } from "../text.ts";

/** Whether more is better, worse, or says nothing of good and bad. */
export type Polarity = "high" | "low" | "neutral";

/** Which of two denominators in use a rate takes (口径); `a` is the default. */
export type Basis = "a" | "b";

interface MetricWords {
  readonly label: Text;
  readonly help: Text;
  readonly polarity: Polarity;
  readonly group: MetricGroup;
  /** The national forms that print every cell the metric needs. */
  readonly formats: readonly Format[];
}

/** A rate on one basis: its ratio and the basis in words. */
export interface RateBasis {
  readonly label: Text;
  readonly formula: Ratio;
}

/** A ratio of sums, between 0 and 1 when the published figures add up. */
export interface Rate extends MetricWords {
  readonly kind: "rate";
  readonly bases: { readonly a: RateBasis; readonly b?: RateBasis };
  /** Smallest denominator at which a body is ranked. */
  readonly minimum: number;
}

/** A number as the form prints it, added up over reports. */
export interface Count extends MetricWords {
  readonly kind: "count";
  readonly unit: Unit;
  readonly formula: Expression;
}

export type Metric = Rate | Count;

/** The years in which a metric begins to count otherwise, so that a line through them means nothing. */
export const breaksOf = ({ formats }: Pick<Metric, "formats">): readonly number[] =>
  formats.length === 1 ? [formatBreak] : [];

/** Money is no number of cases, so chance says nothing of it. */
export const isMoney = (metric: Metric): boolean =>
  metric.kind === "count" && ["wan-yuan", "yuan", "printed"].includes(metric.unit);

export const metricGroups = {
  outcomes: { zh: "办理结果", en: "Outcomes" },
  requests: { zh: "申请", en: "Requests" },
  disputes: { zh: "复议诉讼", en: "Disputes" },
  applicants: { zh: "申请人", en: "Applicants" },
  disclosure: { zh: "主动公开", en: "Proactive disclosure" },
} as const satisfies Record<string, Text>;

export type MetricGroup = keyof typeof metricGroups;
