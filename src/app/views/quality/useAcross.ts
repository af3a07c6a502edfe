import { computed, type Ref, ref } from "vue";
import { ownTask } from "#app/composables/ownTask.ts";
import { useQuery } from "#app/composables/useQuery.ts";
import { useUnless } from "#app/composables/useUnless.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { acrossReports, mostTogether } from "#core/query/acrossReports.ts";
import { findingList } from "#core/query/findingList.ts";
import type { Across } from "#core/sentences/findingHeadline.ts";

/**
 * What only shows across the reports of several bodies. The question is a hundred times as long as the others, so it
 * is put in a task of its own. While what is said of single reports is pending, all stays as it was.
 */
export function useAcross(isOthersPending: Readonly<Ref<boolean>>) {
  const catalog = useCatalog();
  const { view } = useViewState();

  /** Of so many reports an engine does not hold every cell: they are compared on the command line. */
  const isTooMany = computed(() => {
    const reports = catalog.dataset?.resources.find(({ table }) => table === "reports");
    return (reports?.rows ?? 0) > mostTogether;
  });
  const question = computed(() =>
    isTooMany.value ? null : findingList(view.value, acrossReports()),
  );
  const isTime = ref(false);
  void ownTask().then(() => (isTime.value = true));
  const { rows, pending, error, retry } = useQuery(() => (isTime.value ? question.value : null));

  const found = computed((): Across => {
    if (isTooMany.value) return "too many";
    return !isTime.value || pending.value ? "pending" : rows.value.length;
  });
  return {
    isTooMany,
    question,
    found: useUnless(isOthersPending, found),
    rows: computed(() => (typeof found.value === "number" ? rows.value : [])),
    error,
    retry,
  };
}
