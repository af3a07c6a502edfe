import { computed } from "vue";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";

/** What bodies are called in the reader's language. */
export function useNames() {
  const catalog = useCatalog();
  const { language } = useLocale();
  /** For the names of many at once: the store is looked at once, not for each of a nation's. */
  const naming = computed(() => {
    const { bodyById } = catalog;
    const isEnglish = language.value === "en";
    return (id: string): string => {
      const body = bodyById.get(id);
      return (isEnglish ? body?.name_en : null) ?? body?.name ?? id;
    };
  });
  return { naming, nameOf: (id: string): string => naming.value(id) };
}
