import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useSuggestedView } from "#app/composables/useSuggestedView.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { atlas } from "#core/query/atlas.ts";
import { atlasAggregates, atlasRegions } from "#core/query/atlasRegions.ts";
import { memberConflicts } from "#core/query/memberConflicts.ts";
import { everywhere } from "#core/view/resolveView.ts";

/** The places of the dataset with the metric of the address, and the one that is chosen. */
export function useAtlas() {
  const catalog = useCatalog();
  const { view: chosen } = useViewState();
  const { view: suggested } = useSuggestedView();

  /** The whole country, whatever region a dataset suggests. */
  const view = computed(() => ({ ...suggested.value, region: everywhere }));
  const province = computed(() => {
    const { region } = chosen.value;
    return region === null || region === everywhere ? null : (region.split("/")[0] ?? null);
  });

  const isOpen = computed(() => catalog.years.length > 0);
  const mayConflict = computed(() => isOpen.value && view.value.kind === "aggregate");
  const aggregates = useQuery(() => (mayConflict.value ? atlasAggregates(view.value) : null));
  const conflicts = computed(() =>
    mayConflict.value
      ? memberConflicts(
          aggregates.rows.value.map(({ body }) => body),
          catalog.bodies,
        )
      : [],
  );
  const isRefused = computed(() => conflicts.value.length > 0 && view.value.aggregates === "");

  const question = computed(() => {
    if (!isOpen.value || aggregates.pending.value || isRefused.value) return null;
    const left = conflicts.value.flatMap(({ aggregate, members }) =>
      view.value.aggregates === "lower" ? [aggregate] : members,
    );
    return atlasRegions({ ...view.value, without: [...view.value.without, ...left] });
  });
  const regions = useQuery(() => question.value);

  return {
    view,
    province,
    conflicts,
    isRefused,
    question,
    pending: computed(() => !isOpen.value || aggregates.pending.value || regions.pending.value),
    error: computed(() => aggregates.error.value ?? regions.error.value),
    retry: () => {
      aggregates.retry();
      regions.retry();
    },
    country: computed(() => atlas(regions.rows.value, view.value)),
    below: computed(() => atlas(regions.rows.value, view.value, province.value)),
  };
}
