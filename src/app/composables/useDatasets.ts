import { computed, onMounted, shallowRef } from "vue";
import type { Text } from "#core/text.ts";
import { formatView, viewOf } from "#core/view/view.ts";
import { type OwnDataset } from "#app/stores/ownDataset.ts";
import { type PublishedDataset, readPublished } from "#app/stores/publishedDatasets.ts";
import { defaultDataset } from "#app/stores/useCatalog.ts";
import { useLibrary } from "#app/stores/useLibrary.ts";
import { useViewState } from "./useViewState.ts";

/** A dataset to choose. */
export interface DatasetChoice {
  readonly key: string;
  readonly title: Text;
  readonly isSimulated: boolean;
  /** Null where it is published. */
  readonly own: OwnDataset | null;
}

/** Every dataset at hand: those published beside the page, and the reader's own. */
export function useDatasets() {
  const { view } = useViewState();
  const library = useLibrary();
  const published = shallowRef<readonly PublishedDataset[]>([]);

  onMounted(async () => {
    void library.load();
    published.value = await readPublished();
  });

  const current = computed(() => view.value.dataset ?? defaultDataset);

  const choices = computed<readonly DatasetChoice[]>(() => [
    ...published.value.map(({ id, title, simulated }) => ({
      ...{ key: id, title, isSimulated: simulated, own: null },
    })),
    ...library.datasets.map((own) => ({
      ...{ key: own.key, title: own.title, isSimulated: false, own },
    })),
  ]);

  /** The same page over another dataset; years, places and bodies chosen in this one mean nothing there. */
  const linkOf = (key: string): string => {
    const { page } = view.value;
    const dataset = key === defaultDataset ? null : key;
    return `#${formatView(viewOf(page === "body" ? "overview" : page, { dataset }))}`;
  };

  return { choices, current, linkOf };
}
