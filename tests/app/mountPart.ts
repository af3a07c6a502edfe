import { mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import type { Component } from "vue";
import type { Language } from "#core/text.ts";
import { usePreferences } from "#app/stores/usePreferences.ts";

/** Mounts a part alone, for a reader of one language. */
export const mountPart = (
  part: Component,
  props: Record<string, unknown> = {},
  { language = "zh" }: { language?: Language } = {},
): VueWrapper => {
  const pinia = createPinia();
  setActivePinia(pinia);
  usePreferences().language = language;
  const wrapper: VueWrapper = mount(part, {
    props,
    global: { plugins: [pinia] },
    attachTo: document.body,
  });
  return wrapper;
};
