import { afterAll, beforeAll, expect, it } from "vitest";
import type { Query } from "#core/query/query.ts";
import { formatAnswers, openAnswered } from "#engine/answers.ts";
import { blobFiles } from "#engine/blobFiles.ts";
import { cached } from "#engine/cached.ts";
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

const filesWith = (answers: string | null) => {
  const folder = folderOf({ reports: [{ year: 2023 }], bodies: [{}] }, { answers: "answers.json" });
  const blobs = new Map([...folder].map(([path, bytes]) => [path, new Blob([bytes])]));
  return blobFiles(answers === null ? blobs : blobs.set("answers.json", new Blob([answers])));
};

const shipped = async (): Promise<string> => {
  const { dataset } = await openAnswered(filesWith(null));
  return formatAnswers(createEngine(memory.database, dataset), dataset, [question]);
};

const asleep = {
  query: () => Promise.reject(new Error("asked")),
  explore: () => Promise.reject(new Error("asked")),
  close: () => Promise.resolve(),
};

it("answers the shipped questions before an engine is open", async () => {
  const { answers } = await openAnswered(filesWith(await shipped()));
  expect(await cached(asleep, answers).query(question)).toEqual([{ year: 2023 }]);
});

it.each([
  ["none", null],
  ["of another dataset", '{"dataset":"other","answers":{"[\\"select 1\\"]":[]}}'],
  ["not JSON", "<html>"],
  ["of another shape", '{"dataset":"","answers":[1]}'],
])("opens a dataset whose answers are %s, and knows none", async (_, text) => {
  const { dataset, answers } = await openAnswered(filesWith(text));
  expect(dataset.about.name).toBe("memory");
  expect(answers).toEqual({});
});
