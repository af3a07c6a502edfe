import { storeToRefs } from "pinia";
import { type Ref, watchEffect } from "vue";
import { usePreferences } from "#app/stores/usePreferences.ts";
import { tags } from "./useLocale.ts";

const set = (root: HTMLElement, name: string, value: string | null) =>
  value === null ? root.removeAttribute(name) : root.setAttribute(name, value);

/** Writes language, theme and 长辈模式 on the root of the document, where the styles read them; in another page it is light. */
export function useDocument(
  isEmbedded: Readonly<Ref<boolean>>,
  root: HTMLElement = document.documentElement,
): void {
  const { language, theme, elder, elderSize } = storeToRefs(usePreferences());
  watchEffect(() => {
    set(root, "lang", tags[language.value]);
    const own = theme.value === "system" ? null : theme.value;
    set(root, "data-theme", isEmbedded.value ? "light" : own);
    set(root, "data-embed", isEmbedded.value ? "" : null);
    set(root, "data-elder", elder.value ? String(elderSize.value) : null);
  });
}
