import { type Component, nextTick, ref, type Ref, shallowRef, watch } from "vue";
import type { Page } from "#core/view/pages.ts";

export type PageLoaders = { readonly [page in Page]: () => Promise<Component> };

/** Loads the page that was asked for; the one before stays until it is there. */
export function usePage(page: Ref<Page>, loaders: PageLoaders) {
  const component = shallowRef<Component | null>(null);
  const pending = ref(true);
  const error = shallowRef<unknown>(null);

  const load = async (asked: Page): Promise<void> => {
    pending.value = true;
    error.value = null;
    try {
      const loaded = await loaders[asked]();
      if (asked === page.value) component.value = loaded;
    } catch (cause) {
      if (asked === page.value) error.value = cause;
    }
    if (asked !== page.value) return;
    // The questions of the new page are asked while it is set up.
    await nextTick();
    pending.value = false;
  };

  watch(page, load, { immediate: true });
  return { component, pending, error, retry: () => load(page.value) };
}
