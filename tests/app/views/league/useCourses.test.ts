import { enableAutoUnmount, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { defineComponent, nextTick, shallowRef } from "vue";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ownTask } from "#app/composables/ownTask.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import { useCourses } from "#app/views/league/useCourses.ts";
import { longLeague } from "#core/query/leagueYears.ts";
import type { Query, Value } from "#core/query/query.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";

/** The values of each question that was asked. */
const asked: (readonly Value[])[] = [];

/** An engine that knows one figure of each body a question names, and of the first one of all. */
const engine = {
  query: ({ values }: Query<unknown>) => {
    asked.push(values);
    const named = values.filter((value) => /^b\d+$/u.test(String(value)));
    const bodies = named.length > 0 ? named : ["b0"];
    return Promise.resolve(
      bodies.map((body) => ({ body, year: 2024, numerator: 1, denominator: 2 })),
    );
  },
} as unknown as Engine;

/** First answers are shown in a task of their own. */
const settle = async () => {
  for (let tick = 0; tick < 12; tick++) await nextTick();
  await ownTask();
  for (let tick = 0; tick < 12; tick++) await nextTick();
};

const view = viewOf("league", { year: { from: 2024, to: 2024 } });
const orderOf = (bodies: number) => Array.from({ length: bodies }, (_, at) => `b${at}`);

const coursesOf = async (bodies: number, sort: string | null = null) => {
  const league = shallowRef({ view: { ...view, sort }, order: orderOf(bodies) });
  const held = shallowRef<ReturnType<typeof useCourses>>();
  mount(
    defineComponent(() => {
      held.value = useCourses(league);
      return () => null;
    }),
  );
  await settle();
  return { league, ...held.value! };
};

enableAutoUnmount(afterEach);

beforeEach(() => {
  asked.length = 0;
  setActivePinia(createPinia());
  useCatalog().engine = Promise.resolve(engine);
});

const long = longLeague.from + 1;
const unseen = `b${longLeague.from}`;

it("brings the past of a short league at once, everyone's", async () => {
  const { past } = await coursesOf(3);
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toContain("b0");
  expect(past.value.isWhole).toBe(true);
  expect(past.value.isKnown("b2")).toBe(true);
  expect(past.value.courseOf("b0").at(-1)).toEqual({ year: 2024, numerator: 1, denominator: 2 });
});

it("brings the past of the first bodies of a long league, and of those that come into sight together", async () => {
  const { past, pending } = await coursesOf(long);
  expect(asked[0]).toContain("b0");
  expect(asked[0]).not.toContain(unseen);
  expect(pending.value).toBe(false);
  expect(past.value.isWhole).toBe(false);
  expect(past.value.isKnown("b0")).toBe(true);
  expect([past.value.isKnown(unseen), past.value.isKnown("b500")]).toEqual([false, false]);
  await expect.poll(() => past.value.isKnown(unseen)).toBe(true);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(expect.arrayContaining([unseen, "b500"]));
  expect(past.value.courseOf("b500").at(-1)?.numerator).toBe(1);
});

it("brings everyone's past to save a long league, or to sort it by the past", async () => {
  const { past } = await coursesOf(long);
  past.value.bringAll();
  await settle();
  expect(past.value.isWhole).toBe(true);
  expect(asked.at(-1)).not.toContain("b0");
  const sorted = await coursesOf(long, "-change");
  expect(sorted.past.value.isWhole).toBe(true);
});

it("knows nothing of another league before it is asked", async () => {
  const { past, league } = await coursesOf(long);
  past.value.isKnown(unseen);
  await expect.poll(() => past.value.isKnown(unseen)).toBe(true);
  league.value = { view: { ...view, level: "county" }, order: orderOf(long) };
  await settle();
  expect(past.value.isKnown("b0")).toBe(true);
  expect(past.value.isKnown(unseen)).toBe(false);
});
