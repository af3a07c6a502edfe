import { afterAll, beforeAll, expect, it } from "vitest";
import type { Query } from "#core/query/query.ts";
import { answerQuestions, type Opening } from "#engine/answerQuestions.ts";
import { openAnswered } from "#engine/answers.ts";
import { blobFiles } from "#engine/blobFiles.ts";
import { cached, noAnswers, questionKey } from "#engine/cached.ts";
import { createEngine } from "#engine/engine.ts";
import { openMemoryEngine } from "../support/memoryEngine.ts";
import { folderOf } from "../support/memoryFiles.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const question: Query<unknown> = {
  sql: "select year from reports where kind = ?",
  values: ["own"],
  reads: { reports: ["year", "kind"] },
};

const short: Query<unknown> = { sql: "select 1 as one", values: [], reads: {} };

const long: Query<unknown> = {
  sql: "select i::double as i, if(i % 2 = 0, null, 'no ' || i) as name from range(5000) r(i)",
  values: [],
  reads: {},
};

const longRows = Array.from({ length: 5000 }, (_, i) => ({
  i,
  name: i % 2 === 0 ? null : `no ${i}`,
}));

type Contents = ReadonlyMap<string, string | Uint8Array>;

const filesWith = (answers: Contents) => {
  const folder = folderOf({ reports: [{ year: 2023 }], bodies: [{}] }, { answers: "answers.json" });
  const blobs = new Map([...folder].map(([path, bytes]) => [path, new Blob([bytes])]));
  for (const [path, content] of answers) blobs.set(path, new Blob([content as string]));
  return blobFiles(blobs);
};

const shippedFor = async (opening: Opening): Promise<Contents> => {
  const { dataset } = await openAnswered(filesWith(new Map()));
  const files = await answerQuestions(createEngine(memory.database, dataset), opening, {
    hash: dataset.about.hash,
    path: "answers.json",
  });
  return new Map(files.map(({ path, content }) => [path, content]));
};

const shipped = (...first: readonly Query<unknown>[]): Promise<Contents> => shippedFor({ first });

const asleep = {
  query: () => Promise.reject(new Error("asked")),
  explore: () => Promise.reject(new Error("asked")),
  close: () => Promise.resolve(),
};

it("answers the shipped questions before an engine is open", async () => {
  const { answers } = await openAnswered(filesWith(await shipped(question)));
  expect(await cached(asleep, answers).query(question)).toEqual([{ year: 2023 }]);
});

it("keeps a long answer in a file of its own, fetched when it is asked for", async () => {
  const contents = await shipped(question, long);
  expect([...contents.keys()]).toEqual(["answers.json", "answers-1.parquet"]);
  const { answers } = await openAnswered(filesWith(contents));
  expect(await cached(asleep, answers).query(long)).toEqual(longRows);
});

it("keeps what further pages ask in files of their own, fetched when it is asked for", async () => {
  const contents = await shippedFor({
    first: [question],
    pages: { trends: [question, short, long] },
  });
  expect([...contents.keys()]).toEqual([
    "answers.json",
    "answers-trends.json",
    "answers-trends-1.parquet",
  ]);
  expect(contents.get("answers-trends.json")).not.toContain(questionKey(question));
  const { answers } = await openAnswered(filesWith(contents));
  expect(await cached(asleep, answers).query(short)).toEqual([{ one: 1 }]);
  expect(await cached(asleep, answers).query(long)).toEqual(longRows);
});

it.each([
  ["is lost", undefined],
  ["is of another dataset", '{"dataset":"other","answers":{}}'],
  ["lacks the answer", null],
])("asks the engine where the file of a page %s", async (_, replaced) => {
  const contents = new Map(await shippedFor({ first: [], pages: { trends: [short] } }));
  const page = "answers-trends.json";
  if (replaced === undefined) contents.delete(page);
  else {
    const { dataset } = JSON.parse(String(contents.get(page))) as { dataset: string };
    contents.set(page, replaced ?? JSON.stringify({ dataset, answers: {} }));
  }
  const { dataset, answers } = await openAnswered(filesWith(contents));
  const engine = cached(createEngine(memory.database, dataset), answers);
  expect(await engine.query(short)).toEqual([{ one: 1 }]);
});

it("asks the engine where the file of a long answer is lost", async () => {
  const contents = new Map(await shipped(long));
  contents.delete("answers-1.parquet");
  const { dataset, answers } = await openAnswered(filesWith(contents));
  const engine = cached(createEngine(memory.database, dataset), answers);
  expect(await engine.query(long)).toEqual(longRows);
});

it.each([
  ["none", null],
  ["of another dataset", '{"dataset":"other","answers":{"[\\"select 1\\"]":[]}}'],
  ["not JSON", "<html>"],
  ["of another shape", '{"dataset":"","answers":[1]}'],
])("opens a dataset whose answers are %s, and knows none", async (_, text) => {
  const { dataset, answers } = await openAnswered(
    filesWith(new Map(text === null ? [] : [["answers.json", text]])),
  );
  expect(dataset.about.name).toBe("memory");
  expect(answers).toBe(noAnswers);
});
