import { useIntervalFn } from "@vueuse/core";
import { computed, onScopeDispose, ref, shallowRef } from "vue";
import { announce } from "#app/composables/useAnnouncer.ts";
import { useLocale } from "#app/composables/useLocale.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Engine } from "#engine/engine.ts";
import type { Asked, Exploration } from "#engine/exploration.ts";

/** What a query found, of which text, and how long it took. */
export interface Found {
  readonly sql: string;
  readonly result: Exploration;
  readonly milliseconds: number;
}

const explore = async (
  engine: Promise<Engine> | null,
  sql: string,
  asked: Asked,
): Promise<Found> => {
  if (!engine) throw new Error("no dataset is open");
  const start = performance.now();
  const result = await (await engine).explore(sql, asked);
  return { sql, result, milliseconds: performance.now() - start };
};

/** Runs a reader's own queries, one at a time; a new one calls the one before off. */
export function useExploration() {
  const catalog = useCatalog();
  const { t, number } = useLocale();
  const found = shallowRef<Found | null>(null);
  const fault = shallowRef<unknown>(null);
  const asking = shallowRef<AbortController | null>(null);
  const seconds = ref(0);
  const clock = useIntervalFn(() => (seconds.value += 1), 1000, { immediate: false });

  const settle = (mine: AbortController): void => {
    if (asking.value !== mine) return;
    asking.value = null;
    clock.pause();
  };

  const cancel = (): void => {
    if (!asking.value) return;
    asking.value.abort();
    settle(asking.value);
    announce(t({ zh: "查询已取消。", en: "The query is cancelled." }));
  };

  /** Whether the query was answered. */
  const run = async (sql: string, rows: number): Promise<boolean> => {
    asking.value?.abort();
    const mine = new AbortController();
    asking.value = mine;
    fault.value = null;
    seconds.value = 0;
    clock.resume();
    try {
      const answer = await explore(catalog.engine, sql, { rows, signal: mine.signal });
      found.value = answer;
      const count = number(answer.result.rows);
      announce(t({ zh: `查到 ${count} 行。`, en: `${count} rows found.` }));
      return true;
    } catch (cause) {
      if (!mine.signal.aborted) fault.value = cause;
      return false;
    } finally {
      settle(mine);
    }
  };

  onScopeDispose(() => asking.value?.abort());
  return { found, fault, seconds, pending: computed(() => asking.value !== null), run, cancel };
}
