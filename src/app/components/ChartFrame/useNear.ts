import { useIntersectionObserver } from "@vueuse/core";
import { type Ref, ref } from "vue";

/** Half a screen below what is seen, and above. */
const rootMargin = "50% 0px";

/** Whether an element is in sight or close to it; null until that is known. */
export function useNear(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean | null>> {
  const isNear = ref<boolean | null>(null);
  const { isSupported } = useIntersectionObserver(
    element,
    (entries) => {
      isNear.value = entries.at(-1)?.isIntersecting ?? true;
    },
    { rootMargin },
  );
  if (!isSupported.value) isNear.value = true;
  return isNear;
}
