import { computed } from "vue";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useLocale } from "./useLocale.ts";

/** What bodies are called in the reader's language. */
export function useNames() {
  const catalog = useCatalog();
  const { language } = useLocale();
  const byId = computed(() => new Map(catalog.bodies.map((body) => [body.id, body])));
  const nameOf = (id: string): string => {
    const body = byId.value.get(id);
    if (!body) return id;
    return language.value === "en" ? (body.name_en ?? body.name) : body.name;
  };
  return { byId, nameOf };
}
