import { defaultDataset, useCatalog } from "#app/stores/useCatalog.ts";
import { useViewState } from "./useViewState.ts";

/** Turns the page to another dataset, or anew to one that has changed under its name. */
export function useDatasetSwitch() {
  const catalog = useCatalog();
  const { view, choose } = useViewState();

  const switchTo = async (key: string): Promise<void> => {
    const dataset = key === defaultDataset ? null : key;
    if (view.value.dataset === dataset) await catalog.open(dataset);
    else await choose({ dataset });
  };

  return { switchTo };
}
