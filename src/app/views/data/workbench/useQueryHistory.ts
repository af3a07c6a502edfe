import { shallowRef } from "vue";
import { browserStorage, type KeptThings } from "#app/stores/storage.ts";
import { parseHistory, remember } from "./queryHistory.ts";

const key = "queries";

/** The queries a reader ran, kept on this device until they are cleared. */
export function useQueryHistory(storage: KeptThings = browserStorage) {
  const queries = shallowRef(parseHistory(storage.read(key)));
  const keep = (next: typeof queries.value): void => {
    queries.value = next;
    storage.write(key, next);
  };
  return {
    queries,
    add: (sql: string): void =>
      keep(remember(queries.value, { sql, at: new Date().toISOString() })),
    clear: (): void => keep([]),
  };
}
