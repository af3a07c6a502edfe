import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#engine/database.ts";
import { createEngine } from "#engine/engine.ts";
import { type Exploration, explorationLimits } from "#engine/exploration.ts";
import { restarting } from "#engine/restarting.ts";
import { about, memoryDataset, openMemoryEngine } from "../support/memoryEngine.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const engine = () => memory.over({ reports: [{ year: 2022 }, { year: 2023 }] });

const rowsOf = ({ columns, rows }: Exploration) =>
  Array.from({ length: rows }, (_, row) => columns.map(({ at }) => at(row)));

const headsOf = ({ columns }: Exploration) => columns.map(({ name, kind }) => [name, kind]);

it("answers a reader's own select with the columns it names", async () => {
  const answer = await engine().explore("select year, kind from reports order by year;");
  expect(headsOf(answer)).toEqual([
    ["year", "number"],
    ["kind", "text"],
  ]);
  expect(rowsOf(answer)).toEqual([
    [2022, "own"],
    [2023, "own"],
  ]);
  expect(answer.isCut).toBe(false);
});

it("brings every column of a table that is asked for whole", async () => {
  const { columns } = await engine().explore("select * from reports");
  expect(columns.length).toBeGreaterThan(200);
});

it("names the columns of an answer without rows", async () => {
  const answer = await engine().explore("select year from reports where year = 1");
  expect([headsOf(answer), answer.rows]).toEqual([[["year", "number"]], 0]);
});

it("shows dates, lists, truths and large numbers as plain values", async () => {
  const answer = await engine().explore(
    "select date '2024-01-31' as day, [1, 2] as list, 9007199254740993::hugeint as big, true as yes",
  );
  expect(rowsOf(answer)).toEqual([["2024-01-31", "[1,2]", 9007199254740992, true]]);
  expect(headsOf(answer).map(([, kind]) => kind)).toEqual(["date", "other", "number", "truth"]);
});

it("says when rows were left out", async () => {
  const { rows, isCut } = await engine().explore("select * from range(20000)");
  expect([rows, isCut]).toEqual([explorationLimits.usual, true]);
});

it("holds a million rows when asked, and never more", async () => {
  const answer = await engine().explore("select range as n from range(1200000)", {
    rows: 5_000_000,
  });
  expect([answer.rows, answer.isCut]).toEqual([explorationLimits.most, true]);
  expect(answer.columns[0]?.at(999_999)).toBe(999_999);
});

it.each([
  ["a file", "select * from read_csv('/etc/hostname')", "不能读取文件"],
  ["a text file", "select * from read_text('/etc/hostname')", "不能读取文件"],
  ["a file in Parquet", "select * from read_parquet('a.parquet')", "不能读取文件"],
  ["a folder", "select * from glob('*')", "不能读取文件"],
  ["an address", "select * from 'https://example.org/a.csv'", "不能读取文件或网络地址"],
  ["a write", "copy reports to 'x.csv'", "只能查询"],
  ["another database", "attach 'x.db'", "只能查询"],
  ["a change", "drop view reports", "只能查询"],
  ["a pragma", "pragma version", "只能查询"],
  ["a setting", "set enable_external_access = true", "只能查询"],
  ["an extension", "install json", "只能查询"],
  ["a call", "call pragma_version()", "只能查询"],
  ["a second statement", "select 1; drop view reports", "一次只能运行一句"],
  ["a statement smuggled in brackets", "select 1) t; drop view reports; select (2", "一次只能"],
  ["a mistake", "select yeer from reports", "是否想写“year”"],
  ["nothing", "-- not yet", "请先写"],
])("refuses %s in a sentence, and lives on", async (_, sql, words) => {
  const open = engine();
  await open.explore("select year from reports");
  await expect(open.explore(sql)).rejects.toMatchObject({
    problem: "question",
    sql,
    text: { zh: expect.stringContaining(words) as string },
  });
  expect((await open.explore("select year from reports")).rows).toBe(2);
});

it("points at the place of a mistake", async () => {
  const sql = "select\n  '中文', yeer\nfrom reports";
  await expect(engine().explore(sql)).rejects.toMatchObject({
    place: { from: sql.indexOf("yeer"), to: sql.indexOf("yeer") + 4 },
  });
});

it("takes no more of a large dataset than a page can hold", async () => {
  const large = memoryDataset({ reports: [{}] });
  const resource = { table: "reports", path: "", format: "csv", bytes: 0, hash: "" } as const;
  const open = createEngine(memory.database, {
    ...large,
    about: { ...about, resources: [{ ...resource, rows: 1_000_000 }] },
  });
  await expect(open.explore("select * from reports")).rejects.toMatchObject({
    text: { zh: expect.stringContaining("列名") as string },
  });
  expect((await open.explore("select year from reports")).rows).toBe(1);
});

it("gives up an engine that does not let go of a question that was called off", async () => {
  const asking = new AbortController();
  const stuck: Database = {
    ...memory.database,
    explore: () => {
      asking.abort();
      return new Promise(() => undefined);
    },
    close: () => Promise.resolve(),
  };
  let opened = 0;
  const open = restarting(() => {
    opened += 1;
    const dataset = memoryDataset({ reports: [{ year: 2022 }] });
    return Promise.resolve(
      createEngine(opened === 1 ? stuck : memory.database, dataset, { grace: 1 }),
    );
  });
  const question = "select year from reports";
  await expect(open.explore(question, { signal: asking.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect((await open.explore(question)).rows).toBe(1);
  expect(opened).toBe(2);
});

it("asks nothing for a reader who has called it off", async () => {
  await expect(engine().explore("select 1", { signal: AbortSignal.abort() })).rejects.toMatchObject(
    { name: "AbortError" },
  );
});
