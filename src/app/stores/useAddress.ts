import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { useRoute } from "vue-router";

/** The address that the page shows: the one it has, or for a moment still the one before. */
export const useAddress = defineStore("address", () => {
  const route = useRoute();
  const held = shallowRef<string | null>(null);
  let latest = 0;

  /** Keeps showing what is shown until this is over; of several, the one begun last counts. */
  const holdUntil = async (over: Promise<unknown>): Promise<void> => {
    const own = (latest += 1);
    held.value ??= route.fullPath;
    await over;
    if (own === latest) held.value = null;
  };

  return {
    shown: computed(() => held.value ?? route.fullPath),
    isHeld: computed(() => held.value !== null),
    holdUntil,
  };
});
