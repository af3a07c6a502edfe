import { enableAutoUnmount, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { defineComponent, nextTick, ref, shallowRef } from "vue";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownTask } from "#app/composables/ownTask.ts";
import { type Answered, useQuery } from "#app/composables/useQuery.ts";
import { useCatalog } from "#app/stores/useCatalog.ts";
import type { Query } from "#core/query/query.ts";
import type { Engine } from "#engine/engine.ts";

interface Asked {
  readonly sql: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: (rows: readonly unknown[]) => void;
  readonly fail: (error: Error) => void;
}

const asked: Asked[] = [];

/** An engine that answers when it is told to. */
const engine = {
  query: ({ sql }: Query<unknown>, signal?: AbortSignal) =>
    new Promise((answer, fail) => asked.push({ sql, signal, answer, fail })),
} as unknown as Engine;

const question = (sql: string): Query<{ n: number }> => ({ sql, values: [], reads: {} });

const settle = async () => {
  for (let tick = 0; tick < 6; tick++) await nextTick();
};

/** First answers are shown in a task of their own. */
const show = async () => {
  await settle();
  await ownTask();
  await settle();
};

const sql = ref<string | null>("one");
const held = shallowRef<Answered<{ n: number }>>();
const answered = () => held.value!;

enableAutoUnmount(afterEach);

beforeEach(async () => {
  asked.length = 0;
  sql.value = "one";
  setActivePinia(createPinia());
  useCatalog().engine = Promise.resolve(engine);
  mount(
    defineComponent(() => {
      held.value = useQuery(() => (sql.value === null ? null : question(sql.value)));
      return () => null;
    }),
  );
  await settle();
});

describe("useQuery", () => {
  it("is pending from the question to its answer", async () => {
    expect(answered().pending.value).toBe(true);
    asked[0]!.answer([{ n: 1 }]);
    await show();
    expect(answered().pending.value).toBe(false);
    expect(answered().rows.value).toEqual([{ n: 1 }]);
  });

  it("keeps the rows before until the new ones are there", async () => {
    asked[0]!.answer([{ n: 1 }]);
    await show();
    sql.value = "two";
    await settle();
    expect(answered().pending.value).toBe(true);
    expect(answered().rows.value).toEqual([{ n: 1 }]);
  });

  it("drops the late answer to an earlier question, and calls it off", async () => {
    sql.value = "two";
    await settle();
    expect(asked[0]!.signal?.aborted).toBe(true);
    asked[1]!.answer([{ n: 2 }]);
    await show();
    asked[0]!.answer([{ n: 1 }]);
    await show();
    expect(answered().rows.value).toEqual([{ n: 2 }]);
  });

  it("hands on a fault, and asks again when told to", async () => {
    asked[0]!.fail(new Error("lost"));
    await settle();
    expect(answered().error.value).toBeInstanceOf(Error);
    expect(answered().pending.value).toBe(false);
    answered().retry();
    await settle();
    expect(asked).toHaveLength(2);
    expect(answered().error.value).toBeNull();
  });

  it("leaves it to the page to say that a dataset did not open", async () => {
    const said: unknown[] = [];
    const part = defineComponent(() => {
      useQuery(() => question("one"));
      return () => null;
    });
    const failed = Promise.reject(new Error("no dataset"));
    failed.catch(() => undefined);
    useCatalog().engine = failed;
    mount(part, { global: { config: { errorHandler: (error) => said.push(error) } } });
    await show();
    expect(said).toEqual([]);
  });

  it("asks nothing when there is no question", async () => {
    sql.value = null;
    await settle();
    expect(answered().pending.value).toBe(false);
    expect(asked).toHaveLength(1);
  });
});
