import { expect, it } from "vitest";
import { DatasetFault } from "#core/dataset/fault.ts";
import type { Database } from "#engine/database.ts";
import { diagnosis } from "#engine/diagnosis.ts";

const databaseWhose = (run: Database["run"]): Database => ({
  run,
  explore: () => Promise.reject(new Error("not asked")),
  insert: () => Promise.resolve(),
  append: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

const living = databaseWhose(() => Promise.resolve({ columns: [], rows: [] }));
const dead = databaseWhose(() => Promise.reject(new Error("memory access out of bounds")));
const mute = databaseWhose(() => new Promise(() => undefined));

it.each([
  ["a living engine: the question", living, "question"],
  ["a dead engine: the engine", dead, "died"],
  ["a mute engine: the engine", mute, "died"],
] as const)("lays a failure to what failed, with %s", async (_, database, problem) => {
  const failed = diagnosis(database, 20)(
    Promise.reject(new Error("no such function")),
    "select f()",
  );
  await expect(failed).rejects.toMatchObject({
    problem,
    sql: "select f()",
    message: expect.stringContaining("no such function") as string,
  });
});

it("leaves a fault of a file as it is", async () => {
  const fault = new DatasetFault("reports.parquet", "truncated");
  await expect(diagnosis(living, 20)(Promise.reject(fault), "select 1")).rejects.toBe(fault);
});
