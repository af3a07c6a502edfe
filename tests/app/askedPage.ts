import { mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { nextTick } from "vue";
import { createMemoryHistory, createRouter, type Router } from "vue-router";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Query } from "#core/query/query.ts";
import type { CachedEngine } from "#engine/cached.ts";

/** Until what follows from an answer has followed. */
export const settle = async (): Promise<void> => {
  for (let tick = 0; tick < 40; tick++) await nextTick();
};

/** An engine that answers, with no rows, when it is told to. */
const heldEngine = () => {
  const asked: Query<unknown>[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const answers: (() => void)[] = [];
  const engine = {
    known: () => null,
    query: (question: Query<unknown>, signal?: AbortSignal) => {
      asked.push(question);
      signals.push(signal);
      return new Promise((answer) => {
        answers.push(() => {
          answer([]);
        });
      });
    },
  } as unknown as CachedEngine;
  return { engine, asked, signals, answers };
};

/** A page that asks an engine which answers when it is told to, and what its composables give. */
export const openAsking = async <Given>(
  address: string,
  use: () => Given,
): Promise<Omit<ReturnType<typeof heldEngine>, "engine"> & { router: Router; given: Given }> => {
  const { engine, ...held } = heldEngine();
  const pinia = createPinia();
  setActivePinia(pinia);
  useCatalog().engine = Promise.resolve(engine);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:address(.*)*", component: { render: () => null } }],
  });
  await router.push(address);
  const given: Given[] = [];
  const part = {
    setup: () => {
      given.push(use());
      return () => null;
    },
  };
  mount(part, { global: { plugins: [router, pinia] } });
  const [first] = given;
  if (first === undefined) throw new Error("nothing was given");
  return { ...held, router, given: first };
};
