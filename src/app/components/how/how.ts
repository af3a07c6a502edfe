import { explain } from "#core/form/explain.ts";
import type { Basis } from "#core/metrics/metric.ts";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import type { Query } from "#core/query/query.ts";
import type { Text } from "#core/text.ts";

/** One step of how a figure is computed, in words. */
export interface Step {
  readonly name: Text;
  readonly words: Text;
}

export interface How {
  readonly steps: readonly Step[];
  readonly queries: readonly Query<unknown>[];
}

/** The definition of metrics on a basis, with the questions that were asked for them. */
export const howOf = (
  metrics: readonly MetricId[],
  basis: Basis,
  queries: readonly (Query<unknown> | null)[],
): How => ({
  steps: metrics.flatMap((id) => {
    const metric = metricOf(id);
    if (metric.kind === "count") return [{ name: metric.label, words: explain(metric.formula) }];
    const chosen = metric.bases[basis] ?? metric.bases.a;
    return [
      { name: metric.label, words: explain(chosen.formula) },
      { name: { zh: "口径", en: "Basis" }, words: chosen.label },
    ];
  }),
  queries: queries.filter((query) => query !== null),
});
