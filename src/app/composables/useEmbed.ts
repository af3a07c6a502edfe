import { computed, type ComputedRef, inject, type InjectionKey, provide, type Ref } from "vue";
import type { View } from "#core/view/view.ts";

const key: InjectionKey<ComputedRef<string | null>> = Symbol("embedded");

/** Tells the parts of a page which of them another page shows; null where the page stands by itself. */
export function provideEmbed(view: Readonly<Ref<View>>): void {
  provide(
    key,
    computed(() => (view.value.embed ? view.value.figure : null)),
  );
}

/** Whether this figure or table is the one that another page shows. */
export function useIsEmbedded(name: () => string | undefined): ComputedRef<boolean> {
  const shown = inject(key, null);
  return computed(() => shown !== null && shown.value !== null && shown.value === name());
}
