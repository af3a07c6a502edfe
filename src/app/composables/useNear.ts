import { useIntersectionObserver } from "@vueuse/core";
import { type Ref, ref } from "vue";

/** Half a screen below what is seen, and above. */
const rootMargin = "50% 0px";

/** Out of the layout for now, not out of sight. */
const isSetAside = ({ boundingClientRect }: IntersectionObserverEntry): boolean =>
  boundingClientRect.width === 0;

/** Whether an element is in sight or close to it; null until that is known. */
export function useNear(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean | null>> {
  const isNear = ref<boolean | null>(null);
  const { isSupported } = useIntersectionObserver(
    element,
    (entries) => {
      const entry = entries.at(-1);
      if (!entry || (isNear.value && isSetAside(entry))) return;
      isNear.value = entry.isIntersecting;
    },
    { rootMargin },
  );
  if (!isSupported.value) isNear.value = true;
  return isNear;
}
