import type { Column } from "#app/components/DataTable/column.ts";
import { unitWords } from "#core/format/format.ts";
import type { Expression } from "#core/form/expression.ts";
import { explain } from "#core/form/explain.ts";
import type { Basis, Metric, Polarity } from "#core/metrics/metric.ts";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import { tied } from "#core/sentences/tied.ts";
import type { Text } from "#core/text.ts";

/** A metric on one basis; a count has but one. */
export interface MetricRow {
  readonly id: MetricId;
  readonly metric: Metric;
  readonly basis: Basis;
  readonly on: Text;
  readonly formula: Expression;
}

const nothing: Text = { zh: "", en: "" };

export const metricRows = (ids: readonly MetricId[]): readonly MetricRow[] =>
  ids.flatMap((id): readonly MetricRow[] => {
    const metric = metricOf(id);
    if (metric.kind === "count") {
      return [{ id, metric, basis: "a", on: nothing, formula: metric.formula }];
    }
    const { a, b } = metric.bases;
    const first: MetricRow = { id, metric, basis: "a", on: a.label, formula: a.formula };
    return b ? [first, { id, metric, basis: "b", on: b.label, formula: b.formula }] : [first];
  });

const polarities = {
  high: { zh: "高为好", en: "high" },
  low: { zh: "低为好", en: "low" },
  neutral: { zh: "不论好坏", en: "neither" },
} as const satisfies Record<Polarity, Text>;

export const metricColumns = (t: (text: Text) => string): readonly Column<MetricRow>[] => [
  {
    id: "metric",
    label: t({ zh: "指标", en: "Metric" }),
    value: ({ metric }) => t(metric.label),
  },
  { id: "help", label: t({ zh: "含义", en: "Meaning" }), value: ({ metric }) => t(metric.help) },
  {
    id: "basis",
    label: t({ zh: "口径", en: "Basis" }),
    value: ({ on }) => t(on),
  },
  {
    id: "formula",
    label: t({ zh: "算法", en: "Formula" }),
    value: ({ formula }) => t(explain(formula)),
    print: ({ formula }) => tied(t(explain(formula))),
  },
  {
    id: "polarity",
    label: t({ zh: "好的一端", en: "Better end" }),
    value: ({ metric }) => t(polarities[metric.polarity]),
  },
  {
    id: "minimum",
    label: t({ zh: "单位；最小分母", en: "Unit; smallest denominator" }),
    value: ({ metric }) =>
      metric.kind === "rate" ? String(metric.minimum) : t(unitWords[metric.unit]),
  },
  {
    id: "formats",
    label: t({ zh: "格式", en: "Form" }),
    value: ({ metric }) => metric.formats.join(t({ zh: "、", en: ", " })),
  },
];
