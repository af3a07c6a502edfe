import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { cellsIn } from "#core/form/expression.ts";
import { formulaOf, type MetricId } from "#core/metrics/metrics.ts";
import { type BodyForm, cellState } from "#core/query/bodyForms.ts";
import { bodyPeers, peerView, positionOf } from "#core/query/bodyPeers.ts";
import { bodySeries } from "#core/query/bodySeries.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import { yearFigures } from "#core/query/yearFigures.ts";
import { cellWords } from "#core/sentences/cellWords.ts";
import type { Text } from "#core/text.ts";

/** The figures a body's page begins with. */
export const keyMetrics = [
  "received",
  "closed",
  "disclosure-rate",
  "carried-out",
  "reviews",
  "suits",
] as const satisfies readonly MetricId[];

const noDenominator: Text = { zh: "无分母", en: "no denominator" };

/** The key figures of one year, each beside the year before and beside the peers. */
export function useBodyYear(
  given: () => {
    readonly body: BodyRow;
    readonly forms: readonly BodyForm[];
    readonly form: BodyForm;
  },
) {
  const { view } = useViewState();
  const basis = computed(() => view.value.basis);
  const rows = computed(() => bodySeries(given().forms, keyMetrics, basis.value));
  const peers = useQuery(() => {
    const { body, form } = given();
    return bodyPeers(peerView(body, form.year, { basis: basis.value }), keyMetrics);
  });

  /** Why a metric has no value: the first of its cells that holds no number, or nothing to divide by. */
  const reasonOf = (metric: MetricId): Text => {
    const states = cellsIn(formulaOf(metric, basis.value)).map((id) => cellState(given().form, id));
    const blank = states.find(({ kind }) => kind !== "number");
    return blank ? cellWords(blank) : noDenominator;
  };

  const figures = computed(() =>
    yearFigures(rows.value, given().form.year).map((figure) => ({
      ...figure,
      reason: reasonOf(figure.metric),
      position: positionOf(
        figure.row,
        peers.rows.value.find(({ metric }) => metric === figure.metric),
      ),
    })),
  );

  return { rows, figures, reasonOf };
}

export type BodyFigure = ReturnType<typeof useBodyYear>["figures"]["value"][number];
