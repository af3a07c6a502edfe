import { computed } from "vue";
import { useQuery } from "#app/composables/useQuery.ts";
import { useUnless } from "#app/composables/useUnless.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { checkIds, checks } from "#core/form/checks.ts";
import { findingList, longestList } from "#core/query/findingList.ts";
import { qualityTotals } from "#core/query/qualityTotals.ts";
import { useAcross } from "./useAcross.ts";
import { useFindingSource } from "./useFindingSource.ts";

/** What fails in the reports asked for, in each and across those of several bodies. */
export function useFindings() {
  const { view } = useViewState();
  const source = useFindingSource();

  const questions = computed(
    () =>
      source.value && {
        totals: qualityTotals(view.value, source.value),
        within: findingList(view.value, source.value),
      },
  );
  const totals = useQuery(() => questions.value?.totals ?? null);
  const within = useQuery(() => questions.value?.within ?? null);
  const pending = computed(() => !source.value || totals.pending.value || within.pending.value);
  const across = useAcross(pending);

  return {
    view,
    totals: computed(() => totals.rows.value[0]),
    isTooMany: across.isTooMany,
    how: computed(() => ({
      steps: checkIds.map((id) => ({ name: checks[id].label, words: checks[id].rule })),
      queries: [questions.value?.totals, questions.value?.within, across.question.value].filter(
        (query) => !!query,
      ),
    })),
    across: across.found,
    /** Whether reports of several bodies were compared, be it for an earlier choice: lists begun before that would be made twice. */
    isWhole: computed((was?: boolean) => was === true || across.found.value !== "pending"),
    rows: useUnless(pending, () => [...within.rows.value, ...across.rows.value]),
    /** The page holds only the gravest of them. */
    isCut: computed(() => [within, across].some(({ rows }) => rows.value.length >= longestList)),
    pending,
    error: computed(() => totals.error.value ?? within.error.value ?? across.error.value),
    retry: () => [totals, within, across].forEach(({ retry }) => retry()),
  };
}
