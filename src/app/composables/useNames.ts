import { computed } from "vue";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";

/** What bodies are called in the reader's language. */
export function useNames() {
  const catalog = useCatalog();
  const { language } = useLocale();
  /** The store is looked at once, not for each of a nation's names. */
  const find = computed(() => {
    const { bodyById } = catalog;
    const isEnglish = language.value === "en";
    return (id: string): string => {
      const body = bodyById.get(id);
      return (isEnglish ? body?.name_en : null) ?? body?.name ?? id;
    };
  });
  return { nameOf: (id: string): string => find.value(id) };
}
