import { useEventListener } from "@vueuse/core";
import { type Ref, ref } from "vue";

/** Whether the page is on its way to paper. */
export function usePrinting(): Readonly<Ref<boolean>> {
  const isPrinting = ref(false);
  useEventListener("beforeprint", () => {
    isPrinting.value = true;
  });
  useEventListener("afterprint", () => {
    isPrinting.value = false;
  });
  return isPrinting;
}
