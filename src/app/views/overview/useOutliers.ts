import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { rates } from "#core/metrics/rates.ts";
import { bodyShares, judgedRates, outliers, standoutRates } from "#core/query/standouts.ts";
import { outlierNotes } from "#core/sentences/standoutSentences.ts";
import type { View } from "#core/view/view.ts";

/** Who lies beyond the limits of a funnel, in each of the rates, and what is said where nobody does. */
export function useOutliers(view: () => View | null, most: number) {
  const catalog = useCatalog();
  const judged = computed(() => {
    const bodies = catalog.dataset?.resources.find(({ table }) => table === "bodies");
    return judgedRates(bodies?.rows ?? 0);
  });

  const answers = standoutRates.map((metric) => {
    const { rows, ...answer } = useQuery(
      () => {
        const asked = view();
        return asked && judged.value.includes(metric) ? bodyShares(asked, metric) : null;
      },
      { last: true },
    );
    const among = computed(() => outliers(rows.value, view()?.minimum ?? rates[metric].minimum));
    return { ...answer, metric, among };
  });

  const shown = computed(() =>
    answers
      .filter(({ metric }) => judged.value.includes(metric))
      .map(({ metric, among }) => ({
        metric,
        among: among.value,
        named: among.value.found.slice(0, most),
      })),
  );
  const named = computed(() =>
    shown.value.flatMap((one) => one.named.map((outlier) => ({ ...outlier, metric: one.metric }))),
  );
  const notes = computed(() =>
    outlierNotes(shown.value.map((one) => ({ ...one, listed: one.named.length }))),
  );
  return { answers, named, notes };
}
