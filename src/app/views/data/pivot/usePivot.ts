import { computed } from "vue";
import { useLocale } from "#app/composables/useLocale.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { pivotMembers, pivotRefusal } from "#core/query/pivotMembers.ts";
import { pivotQuery, type PivotRow } from "#core/query/pivotQuery.ts";
import type { Pivot } from "#core/view/pivot.ts";

/** A reader's own table: its choices from the address, its SQL and its rows. */
export function usePivot() {
  const catalog = useCatalog();
  const { language } = useLocale();
  const { view, choose } = useViewState();

  const pivot = computed(() => view.value.pivot);
  const members = computed(() => pivotMembers(pivot.value, catalog, language.value));
  const refusal = computed(() => pivotRefusal(pivot.value, members.value));
  const query = computed(() =>
    refusal.value ? null : pivotQuery(pivot.value, members.value, language.value),
  );

  return {
    pivot,
    members,
    refusal,
    query,
    answer: useQuery<PivotRow>(() => query.value),
    choose: (choices: Partial<Pivot>) => choose({ pivot: { ...pivot.value, ...choices } }),
  };
}
