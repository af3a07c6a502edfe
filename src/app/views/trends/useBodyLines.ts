import { computed, type Ref, shallowRef, watch } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { firstLines, isManyLines } from "#core/query/firstLines.ts";
import { isTold, trendSpread } from "#core/query/trendSpread.ts";
import { yearsOfKind } from "#core/query/catalog.ts";
import { questionKey } from "#engine/cached.ts";
import type { View } from "#core/view/view.ts";

/**
 * The lines of more bodies than a page can hold: their spread, worked out where the reports are, and the first of
 * them. `isAll` says whether the lines themselves are wanted, every one.
 */
export function useBodyLines(view: Ref<View>) {
  const catalog = useCatalog();
  const years = computed(() => yearsOfKind(catalog.years, view.value.kind));
  const isMany = computed(() => {
    const bodies = catalog.regions.reduce((sum, region) => sum + region.bodies, 0);
    return isManyLines(view.value, bodies, years.value);
  });
  const spreadQuestion = computed(() =>
    isMany.value ? trendSpread(view.value, years.value) : null,
  );
  const spreadKey = computed(() => spreadQuestion.value && questionKey(spreadQuestion.value));

  const isWanted = shallowRef(false);
  watch(spreadKey, () => {
    isWanted.value = false;
  });
  const spread = useQuery(() => spreadQuestion.value);
  const isUntold = computed(
    () => isMany.value && !spread.pending.value && !isTold(spread.rows.value, years.value),
  );
  const isAll = computed(() => !isMany.value || isWanted.value || isUntold.value);
  const firstQuestion = computed(() => (isAll.value ? null : firstLines(view.value, years.value)));
  const first = useQuery(() => firstQuestion.value);

  return {
    spread,
    spreadQuestion,
    /** Whether the spread comes from the database, and not from the lines. */
    isSpreadAsked: computed(() => isMany.value && !isUntold.value),
    first,
    firstQuestion,
    isAll,
    bringAll: () => {
      isWanted.value = true;
    },
  };
}
