import { computed } from "vue";
import { howOf } from "#app/components/how/how.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Trust } from "#core/query/measure.ts";
import { sensitivity, sensitivityMetrics } from "#core/query/sensitivity.ts";
import { series } from "#core/query/series.ts";

/** The headline figures of the peers in one year, asked three times. */
export function useSensitivity() {
  const catalog = useCatalog();
  const { view } = useSuggestedView();

  const question = (trust: Trust) =>
    catalog.years.length > 0 ? series({ ...view.value, trust }, sensitivityMetrics) : null;
  const ask = (trust: Trust) => useQuery(() => question(trust));

  const answers = { all: ask("all"), exclude: ask("exclude"), recompute: ask("recompute") };
  const each = Object.values(answers);

  return {
    how: computed(() =>
      howOf(
        sensitivityMetrics,
        view.value.basis,
        (["all", "exclude", "recompute"] as const).map(question),
      ),
    ),
    rows: computed(() =>
      sensitivity(
        {
          all: answers.all.rows.value,
          exclude: answers.exclude.rows.value,
          recompute: answers.recompute.rows.value,
        },
        sensitivityMetrics,
        view.value.year?.to ?? 0,
      ),
    ),
    pending: computed(
      () => catalog.years.length === 0 || each.some(({ pending }) => pending.value),
    ),
    error: computed(() => each.map(({ error }) => error.value).find(Boolean) ?? null),
    retry: () => each.forEach(({ retry }) => retry()),
  };
}
