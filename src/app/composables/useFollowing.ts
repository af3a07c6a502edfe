import { computed, type Ref, type ShallowRef, shallowRef, watch } from "vue";
import { drawingTask } from "./ownTask.ts";
import { useReady } from "./useReady.ts";

/** A value as it was until what rests on the new one directly is on screen. */
export function useFollowing<T>(leading: Readonly<Ref<T>>): Readonly<ShallowRef<T>> {
  const following = shallowRef(leading.value);
  watch(leading, async (value) => {
    await drawingTask();
    if (value === leading.value) following.value = value;
  });
  useReady(computed(() => following.value !== leading.value));
  return following;
}
