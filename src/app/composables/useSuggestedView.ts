import { computed } from "vue";
import { suggest } from "#core/query/suggest.ts";
import { resolveView } from "#core/view/resolveView.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useViewState } from "./useViewState.ts";

/** The view with what the reader left open filled in from the dataset in use. */
export function useSuggestedView() {
  const catalog = useCatalog();
  const { view } = useViewState();
  const suggested = computed(() => suggest(catalog.regions, catalog.years));
  return { suggested, view: computed(() => resolveView(view.value, suggested.value)) };
}
