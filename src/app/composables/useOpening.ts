import { computed, ref } from "vue";

/** Whether something is open, and whether it ever was: what opens is brought and made when first asked for. */
export function useOpening() {
  const isOpen = ref(false);
  const wasOpened = computed<boolean>((before = false) => before || isOpen.value);
  return { isOpen, wasOpened };
}
