import { enableAutoUnmount, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { nextTick } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useForesight } from "#app/composables/useForesight.ts";
import { useViewState } from "#app/composables/useViewState.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { CachedEngine } from "#engine/cached.ts";

enableAutoUnmount(afterEach);
afterEach(() => vi.useRealTimers());

const settle = async () => {
  for (let tick = 0; tick < 40; tick++) await nextTick();
};

/** A page at the trends, and an engine that answers when it is told to. */
const openTrends = async () => {
  const answers: (() => void)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const engine = {
    known: () => null,
    query: (_: unknown, signal?: AbortSignal) => {
      signals.push(signal);
      return new Promise((answer) => {
        answers.push(() => {
          answer([]);
        });
      });
    },
  } as unknown as CachedEngine;
  const pinia = createPinia();
  setActivePinia(pinia);
  useCatalog().engine = Promise.resolve(engine);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:address(.*)*", component: { render: () => null } }],
  });
  await router.push("/trends?year=2024");
  let state: ReturnType<typeof useViewState> | undefined;
  const part = {
    setup: () => {
      useForesight();
      state = useViewState();
      return () => null;
    },
  };
  mount(part, { global: { plugins: [router, pinia] } });
  return { answers, signals, router, state: state! };
};

describe("useForesight", () => {
  it("asks what a choice will ask, and shows the choice once that is answered", async () => {
    const { answers, router, state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    expect(router.currentRoute.value.fullPath).toContain("level=county");
    expect(state.view.value.level).toBeNull();
    expect(answers.length).toBeGreaterThan(0);
    answers.forEach((answer) => {
      answer();
    });
    await settle();
    expect(state.view.value.level).toBe("county");
  });

  it("shows a choice whose answer is long in coming all the same", async () => {
    vi.useFakeTimers();
    const { state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    expect(state.view.value.level).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view.value.level).toBe("county");
  });

  it("adds a choice to the one before, which is not shown yet, and calls its questions off", async () => {
    const { signals, router, state } = await openTrends();
    void state.choose({ level: "county" });
    await settle();
    void state.choose({ sector: "health" });
    await settle();
    expect(router.currentRoute.value.fullPath).toContain("level=county&sector=health");
    expect(signals[0]?.aborted).toBe(true);
  });

  it("does not hold back another page", async () => {
    const { state } = await openTrends();
    void state.open("overview");
    await settle();
    expect(state.view.value.page).toBe("overview");
  });
});
