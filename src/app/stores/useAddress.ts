import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { useRoute, useRouter } from "vue-router";

/** The address of the page, and the one that is shown: that, or for a moment still the one before. */
export const useAddress = defineStore("address", () => {
  const route = useRoute();
  const router = useRouter();
  const current = computed(() => route.fullPath);
  const held = shallowRef<string | null>(null);
  let latest = 0;

  /** Keeps showing what is shown until this is over; of several, the one begun last counts. */
  const holdUntil = async (over: Promise<unknown>): Promise<void> => {
    const own = (latest += 1);
    held.value ??= current.value;
    await over;
    if (own === latest) held.value = null;
  };

  /** Turns to an address; `replace` leaves no step behind for the back button. */
  const turnTo = async (to: string, { replace = false } = {}): Promise<void> => {
    await (replace ? router.replace(to) : router.push(to));
  };

  /** Hears of each address before it is turned to, until it is told to stop. */
  const hear = (told: (to: string) => void): (() => void) =>
    router.beforeEach(({ fullPath }) => {
      told(fullPath);
    });

  return {
    current,
    shown: computed(() => held.value ?? current.value),
    isHeld: computed(() => held.value !== null),
    holdUntil,
    turnTo,
    hear,
  };
});
