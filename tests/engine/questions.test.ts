import { expect, it } from "vitest";
import type { Query } from "#core/query/query.ts";
import type { Database } from "#engine/database.ts";
import type { Dataset } from "#engine/dataset.ts";
import { createEngine } from "#engine/engine.ts";
import { about } from "../support/memoryEngine.ts";

const ask = (sql: string, ...columns: readonly string[]): Query<unknown> => ({
  sql,
  values: [],
  reads: columns.length > 0 ? { reports: columns } : {},
});

/** A database and a large table that write down what is asked of them. */
const watched = () => {
  const run: string[] = [];
  const read: (readonly string[])[] = [];
  let failures = 0;
  const database: Database = {
    run: (sql) => {
      run.push(sql);
      return Promise.resolve({ columns: [], rows: [] });
    },
    explore: () => Promise.reject(new Error("not asked")),
    insert: () => Promise.resolve(),
    append: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const dataset: Dataset = {
    close: () => undefined,
    about,
    table: () =>
      Promise.resolve({
        rows: 4_000_000,
        groups: [],
        columns: [],
        read: (names) => {
          read.push(names);
          return failures-- > 0 ? Promise.reject(new Error("lost")) : Promise.resolve({});
        },
      }),
  };
  const failOnce = (): void => void (failures = 1);
  return { engine: createEngine(database, dataset), run, read, failOnce };
};

it("brings the columns of questions asked together in one go, and none twice", async () => {
  const { engine, read } = watched();
  await Promise.all([
    engine.query(ask("select 1", "year", "body")),
    engine.query(ask("select 2", "body", "kind")),
  ]);
  await engine.query(ask("select 3", "kind", "title"));
  expect(read).toEqual([["year", "body", "kind"], ["title"]]);
});

it("stores the columns of a large table a few at a time", async () => {
  const { engine, read } = watched();
  await engine.query(ask("select 1", "year", "body", "kind", "title"));
  expect(read).toEqual([["year", "body", "kind"], ["title"]]);
});

it("brings one light column for a question that names none", async () => {
  const { engine, read } = watched();
  await engine.query({ sql: "select count(*) from reports", values: [], reads: { reports: [] } });
  expect(read).toEqual([["year"]]);
});

it("tries again to bring what did not come", async () => {
  const { engine, read, failOnce } = watched();
  failOnce();
  await expect(engine.query(ask("select 1", "year"))).rejects.toThrow("lost");
  await engine.query(ask("select 1", "year"));
  expect(read).toEqual([["year"], ["year"]]);
});

it("refuses a column that no report has", async () => {
  const { engine } = watched();
  await expect(engine.query(ask("select 1", "requests.recieved"))).rejects.toThrow(
    "unknown column: reports.requests.recieved",
  );
});

it("does not run a question that was called off while it waited", async () => {
  const { engine, run } = watched();
  const off = new AbortController();
  const first = engine.query(ask("select 1"));
  const second = engine.query(ask("select 2"), off.signal);
  const third = engine.query(ask("select 3"));
  off.abort();
  await expect(second).rejects.toMatchObject({ name: "AbortError" });
  await Promise.all([first, third]);
  expect(run).toEqual(["select 1", "select 3"]);
});

it("answers in the order of asking", async () => {
  const { engine, run } = watched();
  const questions = ["select 1", "select 2", "select 3"];
  await Promise.all(questions.map((sql) => engine.query(ask(sql))));
  expect(run).toEqual(questions);
});
