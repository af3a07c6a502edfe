import { enableAutoUnmount, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { nextTick } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { afterEach, describe, expect, it } from "vitest";
import { useLookAhead } from "#app/composables/useLookAhead.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { Query } from "#core/query/query.ts";
import { viewOf } from "#core/view/view.ts";
import type { CachedEngine } from "#engine/cached.ts";

enableAutoUnmount(afterEach);

const settle = async () => {
  for (let tick = 0; tick < 40; tick++) await nextTick();
};

/** An engine that answers when it is told to, and notes the levels it is asked for. */
const openWith = (bodies: number) => {
  const asked: unknown[] = [];
  const answers: (() => void)[] = [];
  const engine = {
    query: ({ values }: Query<unknown>) => {
      asked.push(values.at(-1));
      return new Promise((answer) => {
        answers.push(() => {
          answer([]);
        });
      });
    },
  } as unknown as CachedEngine;
  const pinia = createPinia();
  setActivePinia(pinia);
  const catalog = useCatalog();
  catalog.engine = Promise.resolve(engine);
  catalog.bodies = Array.from({ length: bodies }, () => ({}) as BodyRow);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:address(.*)*", component: { render: () => null } }],
  });
  let lookAhead: ReturnType<typeof useLookAhead> = () => Promise.resolve();
  const part = {
    setup: () => {
      lookAhead = useLookAhead();
      return () => null;
    },
  };
  mount(part, { global: { plugins: [router, pinia] } });
  const answer = async () => {
    answers.shift()?.();
    await settle();
  };
  return { asked, answer, lookAhead };
};

const at = (level: string) => viewOf("trends", { level });

describe("useLookAhead", () => {
  it("asks what the choices would ask, one after another", async () => {
    const { asked, answer, lookAhead } = openWith(10);
    void lookAhead([at("county"), at("department")]);
    await settle();
    expect(asked).toEqual(["county"]);
    await answer();
    expect(asked).toEqual(["county", "department"]);
  });

  it("asks no more of a list that the reader has left for another", async () => {
    const { asked, answer, lookAhead } = openWith(10);
    void lookAhead([at("county"), at("department")]);
    await settle();
    void lookAhead([at("province")]);
    await settle();
    await answer();
    await answer();
    expect(asked).toEqual(["county", "province"]);
  });

  it("asks of a nation only what is of some of its bodies", async () => {
    const { asked, lookAhead } = openWith(30_000);
    void lookAhead([viewOf("trends"), at("county")]);
    await settle();
    expect(asked).toEqual(["county"]);
  });
});
