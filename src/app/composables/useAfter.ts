import { computed, type ShallowRef, shallowRef, watch } from "vue";
import { drawingTask } from "./ownTask.ts";
import { useReady } from "./useReady.ts";

/** A value for what lies below: it is renewed in a task of its own, once what is seen first has been. */
export function useAfter<Value>(value: () => Value): Readonly<ShallowRef<Value>> {
  const now = computed(value);
  const shown = shallowRef(now.value);
  useReady(computed(() => shown.value !== now.value));
  watch(now, async () => {
    await drawingTask();
    shown.value = now.value;
  });
  return shown;
}
