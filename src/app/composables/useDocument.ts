import { storeToRefs } from "pinia";
import { watchEffect } from "vue";
import { usePreferences } from "#app/stores/usePreferences.ts";
import { tags } from "./useLocale.ts";

const set = (root: HTMLElement, name: string, value: string | null) =>
  value === null ? root.removeAttribute(name) : root.setAttribute(name, value);

/** Writes language, theme and 长辈模式 on the root of the document, where the styles read them. */
export function useDocument(root: HTMLElement = document.documentElement): void {
  const { language, theme, elder, elderSize } = storeToRefs(usePreferences());
  watchEffect(() => {
    set(root, "lang", tags[language.value]);
    set(root, "data-theme", theme.value === "system" ? null : theme.value);
    set(root, "data-elder", elder.value ? String(elderSize.value) : null);
  });
}
