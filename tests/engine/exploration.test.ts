import { afterAll, beforeAll, expect, it } from "vitest";
import { explorationLimit } from "#engine/exploration.ts";
import { openMemoryEngine } from "../support/memoryEngine.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const engine = () => memory.over({ reports: [{ year: 2022 }, { year: 2023 }] });

it("answers a reader's own select with the columns it names", async () => {
  const answer = await engine().explore("select year, kind from reports order by year;");
  expect(answer).toEqual({
    columns: ["year", "kind"],
    rows: [
      { year: 2022, kind: "own" },
      { year: 2023, kind: "own" },
    ],
    isCut: false,
  });
});

it("names the columns of an answer without rows", async () => {
  expect((await engine().explore("select year from reports where year = 1")).columns).toEqual([
    "year",
  ]);
});

it("shows dates, lists and large numbers as plain values", async () => {
  const { rows } = await engine().explore(
    "select date '2024-01-31' as day, [1, 2] as list, 9007199254740993::hugeint as big",
  );
  expect(rows).toEqual([{ day: "2024-01-31", list: "[1,2]", big: 9007199254740992 }]);
});

it("says when rows were left out", async () => {
  const { rows, isCut } = await engine().explore("select * from range(20000)");
  expect([rows.length, isCut]).toEqual([explorationLimit, true]);
});

it.each([
  ["a file", "select * from read_csv('/etc/hostname')"],
  ["an address", "select * from 'https://example.org/a.csv'"],
  ["a write", "copy reports to 'x.csv'"],
  ["a change", "drop view reports"],
  ["a second statement", "select 1); drop view reports; select (2"],
  ["a setting", "set enable_external_access = true"],
  ["an extension", "install json"],
  ["a mistake", "selec 1"],
])("refuses %s, with its SQL and the engine's reason, and lives on", async (_, sql) => {
  const open = engine();
  await open.explore("select year from reports");
  await expect(open.explore(sql)).rejects.toMatchObject({ problem: "question", sql });
  expect((await open.explore("select year from reports")).rows).toHaveLength(2);
});
