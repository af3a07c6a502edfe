import { nextTick, watch } from "vue";
import { ownTask } from "#app/composables/ownTask.ts";
import { useViewState } from "#app/composables/useViewState.ts";

/** Where on the page a section of this name stands. */
export const anchorOf = (id: string): string => `section-${id}`;

/** Goes to the section the address names; the address of a page leaves no room for a fragment. */
export function useSection() {
  const { view, linkTo } = useViewState();

  const go = async (id: string | null): Promise<void> => {
    if (id === null) return;
    await nextTick();
    // Its chapters are made in tasks of their own, and what stands in them in others after those.
    await ownTask();
    await ownTask();
    const heading = document.getElementById(anchorOf(id));
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };

  watch(() => view.value.section, go, { immediate: true, flush: "post" });
  return { linkOf: (id: string): string => linkTo({ section: id }) };
}
