import { computed } from "vue";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { storedFindings } from "#core/query/findingSource.ts";
import { withinReports } from "#core/query/withinReports.ts";

/** What fails in single reports: the dataset's own findings or, where it brings none, the form's equations. */
export function useFindingSource() {
  const catalog = useCatalog();
  return computed(() => {
    if (!catalog.dataset) return null;
    const isStored = catalog.dataset.resources.some(({ table }) => table === "findings");
    return isStored ? storedFindings : withinReports();
  });
}
