import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { bodyFigures } from "#core/query/bodyFigures.ts";
import type { BodyForm } from "#core/query/bodyForms.ts";
import { bodyPeers, peerView } from "#core/query/bodyPeers.ts";
import { bodySeries } from "#core/query/bodySeries.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import { bodyMetrics } from "#core/query/pageMetrics.ts";

interface Given {
  readonly body: BodyRow;
  readonly forms: readonly BodyForm[];
  readonly form: BodyForm;
}

/** The key figures of one year, each beside the year before and beside the peers. */
export function useBodyYear(given: () => Given) {
  const { view } = useViewState();
  const basis = computed(() => view.value.basis);
  const rows = computed(() => bodySeries(given().forms, bodyMetrics, basis.value));
  const peers = useQuery(() => {
    const { body, form } = given();
    return bodyPeers(peerView(body, form.year, { basis: basis.value }), bodyMetrics);
  });
  const figures = computed(() =>
    bodyFigures(rows.value, { form: given().form, basis: basis.value, peers: peers.rows.value }),
  );
  return { rows, figures };
}
