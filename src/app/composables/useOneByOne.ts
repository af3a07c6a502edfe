import { computed, type ComputedRef, nextTick, onScopeDispose, ref, watch } from "vue";
import { ownTask } from "./ownTask.ts";
import { useReady } from "./useReady.ts";

/**
 * The first parts of many, one more in each task until all were made; from then on all there are. None is made
 * before `mayBegin`.
 */
export function useOneByOne<Part>(
  parts: () => readonly Part[],
  mayBegin: () => boolean = () => true,
): ComputedRef<readonly Part[]> {
  const made = ref(0);
  const pending = ref(true);
  let isClosed = false;
  onScopeDispose(() => (isClosed = true));

  const make = async (): Promise<void> => {
    made.value = 1;
    while (!isClosed && made.value < parts().length) {
      await ownTask();
      made.value += 1;
    }
    made.value = Infinity;
    // What is in the last says itself whether it is ready.
    await nextTick();
    pending.value = false;
  };
  watch(
    mayBegin,
    (may) => {
      if (may && made.value === 0) void make();
    },
    { immediate: true },
  );

  useReady(pending);
  return computed(() => parts().slice(0, made.value));
}
