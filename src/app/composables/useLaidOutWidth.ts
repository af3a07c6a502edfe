import { useResizeObserver } from "@vueuse/core";
import { type Ref, ref } from "vue";

/**
 * How wide an element is inside, in pixels, as the browser lays it out; 0 before that. To ask the element itself
 * would have the whole page laid out in the midst of a change.
 */
export function useLaidOutWidth(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<number>> {
  const width = ref(0);
  useResizeObserver(element, (entries) => {
    width.value = entries.at(-1)?.contentRect.width ?? 0;
  });
  return width;
}
