import { expect, it } from "vitest";
import type { Query } from "#core/query/query.ts";
import { cached, noAnswers, questionKey } from "#engine/cached.ts";
import type { Engine } from "#engine/engine.ts";

const ask = (sql: string, ...values: Query<unknown>["values"]): Query<unknown> => ({
  sql,
  values,
  reads: {},
});

/** An engine that answers when it is told to. */
const slowEngine = () => {
  const asked: string[] = [];
  const waiting: { answer: (rows: readonly unknown[]) => void; fail: (error: Error) => void }[] =
    [];
  const engine: Engine = {
    query: <Row>({ sql }: Query<Row>) => {
      asked.push(sql);
      return new Promise<readonly Row[]>((resolve, reject) => {
        waiting.push({
          answer: (rows) => {
            resolve(rows as readonly Row[]);
          },
          fail: reject,
        });
      });
    },
    explore: () => Promise.reject(new Error("not asked")),
    close: () => Promise.resolve(),
  };
  return { asked, waiting, engine };
};

it("asks a question once, however it is laid out", async () => {
  const { asked, waiting, engine } = slowEngine();
  const kept = cached(engine);
  const first = kept.query(ask("select 1"));
  waiting[0]!.answer([{ a: 1 }]);
  expect(await first).toEqual([{ a: 1 }]);
  expect(await kept.query(ask("\n  select\n    1\n"))).toEqual([{ a: 1 }]);
  expect(asked).toHaveLength(1);
});

it("tells questions apart by their values", async () => {
  const { asked, waiting, engine } = slowEngine();
  const kept = cached(engine);
  const both = Promise.all([kept.query(ask("select ?", 1)), kept.query(ask("select ?", "1"))]);
  waiting[0]!.answer(["number"]);
  waiting[1]!.answer(["text"]);
  expect(await both).toEqual([["number"], ["text"]]);
  expect(asked).toHaveLength(2);
});

it("shares an answer that is on its way", async () => {
  const { asked, waiting, engine } = slowEngine();
  const kept = cached(engine);
  const both = Promise.all([kept.query(ask("select 1")), kept.query(ask("select 1"))]);
  waiting[0]!.answer([1]);
  expect(await both).toEqual([[1], [1]]);
  expect(asked).toHaveLength(1);
});

it("answers known questions without the engine", async () => {
  const { asked, engine } = slowEngine();
  const question = ask("select 1");
  const kept = cached(engine, { ...noAnswers, known: { [questionKey(question)]: [{ a: 1 }] } });
  expect(await kept.query(question)).toEqual([{ a: 1 }]);
  expect(asked).toEqual([]);
});

it("asks again after a failure", async () => {
  const { waiting, engine } = slowEngine();
  const kept = cached(engine);
  const first = kept.query(ask("select 1"));
  waiting[0]!.fail(new Error("lost"));
  await expect(first).rejects.toThrow("lost");
  const second = kept.query(ask("select 1"));
  waiting[1]!.answer([2]);
  expect(await second).toEqual([2]);
});

it("drops the answer to a question that was called off", async () => {
  const { waiting, engine } = slowEngine();
  const kept = cached(engine);
  const off = new AbortController();
  const late = kept.query(ask("select 1"), off.signal);
  off.abort();
  waiting[0]!.answer([1]);
  await expect(late).rejects.toMatchObject({ name: "AbortError" });
});

it("does not leave the next reader without an answer when the first called off", async () => {
  const { asked, waiting, engine } = slowEngine();
  const kept = cached(engine);
  const first = kept.query(ask("select 1"));
  const second = kept.query(ask("select 1"));
  waiting[0]!.fail(new DOMException("called off", "AbortError"));
  await expect(first).rejects.toThrow("called off");
  await Promise.resolve();
  waiting[1]!.answer([1]);
  expect(await second).toEqual([1]);
  expect(asked).toHaveLength(2);
});

it("forgets its oldest answers first", async () => {
  const { asked, waiting, engine } = slowEngine();
  const kept = cached(engine);
  for (let i = 0; i <= 300; i++) {
    const answer = kept.query(ask("select ?", i));
    waiting[i]!.answer([i]);
    await answer;
  }
  await kept.query(ask("select ?", 300));
  expect(asked).toHaveLength(301);
  void kept.query(ask("select ?", 0));
  expect(asked).toHaveLength(302);
});

it("forgets the oldest long answers when all together are long, and no short one for them", async () => {
  const asked: string[] = [];
  const kept = cached(
    {
      query: <Row>({ sql }: Query<Row>) => {
        asked.push(sql);
        return Promise.resolve(Array.from<Row>({ length: 80_000 }));
      },
      explore: () => Promise.reject(new Error("not asked")),
      close: () => Promise.resolve(),
    },
    { ...noAnswers, known: { [questionKey(ask("shipped"))]: ["short"] } },
  );
  for (const sql of ["first", "second", "third", "third", "second", "first"]) {
    await kept.query(ask(sql));
  }
  expect(asked).toEqual(["first", "second", "third", "first"]);
  expect(await kept.query(ask("shipped"))).toEqual(["short"]);
});

it("tells at once what it was asked before, and nothing that is still on its way", async () => {
  const { waiting, engine } = slowEngine();
  const kept = cached(engine, { ...noAnswers, known: { [questionKey(ask("shipped"))]: [0] } });
  const coming = kept.query(ask("select 1"));
  expect(kept.known(ask("shipped"))).toEqual([0]);
  expect(kept.known(ask("select 1"))).toBeNull();
  waiting[0]!.answer([1]);
  await coming;
  expect(kept.known(ask("select 1"))).toEqual([1]);
});
