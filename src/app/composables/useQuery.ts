import { storeToRefs } from "pinia";
import { computed, type ComputedRef, type Ref, ref, type ShallowRef, shallowRef, watch } from "vue";
import type { Query } from "#core/query/query.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { ownTask } from "./ownTask.ts";
import { useAside } from "./useAside.ts";
import { useReady } from "./useReady.ts";
import { useUnless } from "./useUnless.ts";

export interface Answered<Row> {
  readonly rows: Readonly<Ref<readonly Row[]>>;
  /** True from the question to its answer; the rows before stay meanwhile. */
  readonly pending: ComputedRef<boolean>;
  readonly error: ShallowRef<unknown>;
  readonly retry: () => void;
}

interface Order {
  /** Asked when the page's other questions have been: the figures first, then what is said of them. */
  readonly last?: boolean;
}

/** A question, and the mark by which it differs from the one before: a choice that leaves it as it was asks nothing. */
function useQuestion<Row>(question: () => Query<Row> | null) {
  const query = computed(question);
  const attempt = ref(0);
  const key = computed(
    () => query.value && JSON.stringify([query.value.sql, query.value.values, attempt.value]),
  );
  return { query, key, retry: () => (attempt.value += 1) };
}

/** Asks the dataset whatever the question has become; late answers to earlier questions are dropped. */
export function useQuery<Row>(
  question: () => Query<Row> | null,
  { last = false }: Order = {},
): Answered<Row> {
  const catalog = useCatalog();
  const { engine } = storeToRefs(catalog);
  const { query, key, retry } = useQuestion(question);
  const answer = shallowRef<readonly Row[]>([]);
  const error = shallowRef<unknown>(null);
  /** The question that came to its end: pending from the moment another one stands. */
  const settled = shallowRef<string | null>(null);
  const pending = computed(() => key.value !== null && settled.value !== key.value);
  /** What is out of sight stays as it was, so that it comes back with little to change. */
  const isAside = useAside();
  const rows = useUnless(() => isAside.value || pending.value, answer);

  let isAnswered = false;

  const ask = async (asked: Query<Row>, signal: AbortSignal): Promise<void> => {
    try {
      const found = await catalog.ask(asked, signal);
      // The first answers of a page come together, and are shown one by one.
      if (!isAnswered) await ownTask();
      isAnswered = true;
      if (!signal.aborted) answer.value = found;
    } catch (cause) {
      if (!signal.aborted) error.value = cause;
    }
  };

  watch(
    [key, engine],
    async ([wanted], _, onCleanup) => {
      const asking = new AbortController();
      onCleanup(() => asking.abort());
      error.value = null;
      // What is known is shown with the choice itself, in one go.
      const known = isAnswered && query.value ? catalog.known(query.value) : null;
      settled.value = known && wanted;
      if (known) answer.value = known;
      else if (query.value && catalog.engine) await ask(query.value, asking.signal);
      if (!asking.signal.aborted) settled.value = wanted;
    },
    { immediate: true, flush: last ? "post" : "pre" },
  );

  useReady(pending);
  return { rows, pending, error, retry };
}
