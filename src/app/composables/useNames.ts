import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";

/** What bodies are called in the reader's language. */
export function useNames() {
  const catalog = useCatalog();
  const { language } = useLocale();
  const nameOf = (id: string): string => {
    const body = catalog.bodyById.get(id);
    if (!body) return id;
    return language.value === "en" ? (body.name_en ?? body.name) : body.name;
  };
  return { nameOf };
}
