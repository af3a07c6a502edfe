import { storeToRefs } from "pinia";
import { computed, type ComputedRef, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { Query } from "#core/query/query.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { ownTask } from "./ownTask.ts";
import { useReady } from "./useReady.ts";

export interface Answered<Row> {
  readonly rows: ShallowRef<readonly Row[]>;
  /** True from the question to its answer; the rows before stay meanwhile. */
  readonly pending: ComputedRef<boolean>;
  readonly error: ShallowRef<unknown>;
  readonly retry: () => void;
}

interface Order {
  /** Asked when the page's other questions have been: the figures first, then what is said of them. */
  readonly last?: boolean;
}

/** Asks the dataset whatever the question has become; late answers to earlier questions are dropped. */
export function useQuery<Row>(
  question: () => Query<Row> | null,
  { last = false }: Order = {},
): Answered<Row> {
  const catalog = useCatalog();
  const { engine } = storeToRefs(catalog);
  const rows = shallowRef<readonly Row[]>([]);
  const error = shallowRef<unknown>(null);
  const attempt = ref(0);

  const query = computed(question);
  /** A choice that leaves the question as it was asks nothing. */
  const key = computed(
    () => query.value && JSON.stringify([query.value.sql, query.value.values, attempt.value]),
  );
  /** The question that came to its end: pending from the moment another one stands. */
  const settled = shallowRef<string | null>(null);
  const pending = computed(() => key.value !== null && settled.value !== key.value);

  let isAnswered = false;

  const ask = async (asked: Query<Row>, signal: AbortSignal): Promise<void> => {
    error.value = null;
    try {
      const answer = await catalog.ask(asked, signal);
      // The first answers of a page come together, and are shown one by one.
      if (!isAnswered) await ownTask();
      isAnswered = true;
      if (!signal.aborted) rows.value = answer;
    } catch (cause) {
      if (!signal.aborted) error.value = cause;
    }
  };

  watch(
    [key, engine],
    async ([wanted], _, onCleanup) => {
      const asking = new AbortController();
      onCleanup(() => asking.abort());
      settled.value = null;
      if (query.value && catalog.engine) await ask(query.value, asking.signal);
      if (!asking.signal.aborted) settled.value = wanted;
    },
    { immediate: true, flush: last ? "post" : "pre" },
  );

  useReady(pending);
  return { rows, pending, error, retry: () => (attempt.value += 1) };
}
