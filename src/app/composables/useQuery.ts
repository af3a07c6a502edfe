import { computed, type Ref, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { Query } from "#core/query/query.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useReady } from "./useReady.ts";

export interface Answered<Row> {
  readonly rows: ShallowRef<readonly Row[]>;
  /** True from the question to its answer; the rows before stay meanwhile. */
  readonly pending: Ref<boolean>;
  readonly error: ShallowRef<unknown>;
  readonly retry: () => void;
}

/** Asks the dataset whatever the question has become; late answers to earlier questions are dropped. */
export function useQuery<Row>(question: () => Query<Row> | null): Answered<Row> {
  const catalog = useCatalog();
  const rows = shallowRef<readonly Row[]>([]);
  const error = shallowRef<unknown>(null);
  const pending = ref(false);
  const attempt = ref(0);

  const ask = async (query: Query<Row>, signal: AbortSignal): Promise<void> => {
    error.value = null;
    try {
      const answer = await catalog.ask(query, signal);
      if (!signal.aborted) rows.value = answer;
    } catch (cause) {
      if (!signal.aborted) error.value = cause;
    }
    if (!signal.aborted) pending.value = false;
  };

  const query = computed(question);
  /** A choice that leaves the question as it was asks nothing. */
  const key = computed(() => query.value && JSON.stringify([query.value.sql, query.value.values]));

  watch(
    [key, () => catalog.engine, attempt],
    async (_, __, onCleanup) => {
      const asking = new AbortController();
      onCleanup(() => asking.abort());
      pending.value = query.value !== null;
      if (query.value && catalog.engine) await ask(query.value, asking.signal);
    },
    { immediate: true },
  );

  useReady(pending);
  return { rows, pending, error, retry: () => (attempt.value += 1) };
}
