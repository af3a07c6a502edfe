import { expect, it } from "vitest";
import { DatasetFault } from "#core/dataset/fault.ts";
import type { Query } from "#core/query/query.ts";
import type { Engine } from "#engine/engine.ts";
import { EngineFault } from "#engine/engineFault.ts";
import { restarting } from "#engine/restarting.ts";

const question: Query<unknown> = { sql: "select 1", values: [], reads: {} };

const answering = (rows: readonly unknown[]): Engine => ({
  query: <Row>() => Promise.resolve(rows as readonly Row[]),
  explore: () => Promise.reject(new Error("not asked")),
  close: () => Promise.resolve(),
});

const failing = (error: Error): Engine => ({
  ...answering([]),
  query: () => Promise.reject(error),
});

/** Opens these engines one after another, and counts. */
const inOrder = (...engines: readonly (Engine | Error)[]) => {
  let opened = 0;
  const open = (): Promise<Engine> => {
    const next = engines[opened++] ?? new Error("no more engines");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return { engine: restarting(open), count: () => opened };
};

const died = (): EngineFault => new EngineFault("died");

it("opens nothing until it is asked, and then once", async () => {
  const { engine, count } = inOrder(answering([1]));
  expect(count()).toBe(0);
  await Promise.all([engine.query(question), engine.query(question)]);
  expect(count()).toBe(1);
});

it("starts a dead engine again and answers", async () => {
  const { engine, count } = inOrder(failing(died()), answering([1]));
  expect(await engine.query(question)).toEqual([1]);
  expect(count()).toBe(2);
});

it("starts one new engine for all questions that were waiting", async () => {
  const { engine, count } = inOrder(failing(died()), answering([1]));
  await Promise.all([engine.query(question), engine.query(question), engine.query(question)]);
  expect(count()).toBe(2);
});

it("says so when the second engine dies too, and tries again when asked again", async () => {
  const { engine, count } = inOrder(failing(died()), failing(died()), answering([1]));
  await expect(engine.query(question)).rejects.toMatchObject({
    problem: "died",
    text: { zh: expect.stringContaining("意外停止") as string },
  });
  expect(await engine.query(question)).toEqual([1]);
  expect(count()).toBe(3);
});

it("says so when the engine does not open twice", async () => {
  const { engine, count } = inOrder(new Error("no wasm"), new Error("no wasm"));
  await expect(engine.query(question)).rejects.toMatchObject({ problem: "open" });
  expect(count()).toBe(2);
});

it.each([
  ["a question that has no answer", new EngineFault("question", { sql: "select" })],
  ["a file that is at fault", new DatasetFault("reports.parquet", "truncated")],
  ["a question that was called off", new DOMException("called off", "AbortError")],
])("does not restart for %s", async (_, error) => {
  const { engine, count } = inOrder(failing(error), answering([1]));
  await expect(engine.query(question)).rejects.toBe(error);
  expect(count()).toBe(1);
});
