import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { checkIds, checks } from "#core/form/checks.ts";
import { acrossReports, mostTogether } from "#core/query/acrossReports.ts";
import { findingList, longestList } from "#core/query/findingList.ts";
import { storedFindings } from "#core/query/findingSource.ts";
import { qualityTotals } from "#core/query/qualityTotals.ts";
import { withinReports } from "#core/query/withinReports.ts";

/** What fails in the reports asked for: of the dataset's own findings or, where it brings none, of the form's equations. */
export function useFindings() {
  const catalog = useCatalog();
  const { view } = useViewState();

  const source = computed(() => {
    if (!catalog.dataset) return null;
    const isStored = catalog.dataset.resources.some(({ table }) => table === "findings");
    return isStored ? storedFindings : withinReports;
  });

  /** Of so many reports an engine does not hold every cell: they are compared on the command line. */
  const isTooMany = computed(() => {
    const reports = catalog.dataset?.resources.find(({ table }) => table === "reports");
    return (reports?.rows ?? 0) > mostTogether;
  });

  const questions = computed(() => ({
    totals: source.value && qualityTotals(view.value, source.value),
    stored: source.value && findingList(view.value, source.value),
    across: source.value && !isTooMany.value ? findingList(view.value, acrossReports) : null,
  }));
  const totals = useQuery(() => questions.value.totals);
  const stored = useQuery(() => questions.value.stored);
  const across = useQuery(() => questions.value.across);

  return {
    view,
    totals: computed(() => totals.rows.value[0]),
    isTooMany,
    how: computed(() => ({
      steps: checkIds.map((id) => ({ name: checks[id].label, words: checks[id].rule })),
      queries: Object.values(questions.value).filter((query) => query !== null),
    })),
    across: computed(() => (isTooMany.value ? null : across.rows.value.length)),
    rows: computed(() => [...stored.rows.value, ...across.rows.value]),
    /** The page holds only the gravest of them. */
    isCut: computed(() => [stored, across].some(({ rows }) => rows.value.length >= longestList)),
    pending: computed(() => !source.value || totals.pending.value || stored.pending.value),
    error: computed(() => totals.error.value ?? stored.error.value ?? across.error.value),
    retry: () => [totals, stored, across].forEach(({ retry }) => retry()),
  };
}
