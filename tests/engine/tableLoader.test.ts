import { afterAll, beforeAll, expect, it } from "vitest";
import type { Columns } from "#core/dataset/field.ts";
import { heldTable } from "#core/dataset/tableFile.ts";
import type { Database } from "#engine/database.ts";
import { loadingOf } from "#engine/loading.ts";
import type { LoadableTable } from "#engine/loadableTable.ts";
import { openDatabase } from "#engine/nodeDatabase.ts";
import { tableLoader } from "#engine/tableLoader.ts";

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const size = 250_000;

const rowsOf = (from: number): Columns => ({
  report: Array.from({ length: size }, (_, i) => `报告 ${from + i}`),
  year: Array.from({ length: size }, (_, i) => 2019 + (i % 7)),
  title: Array.from({ length: size }, (_, i) => (i % 2 === 0 ? null : "年度报告")),
});

const fifth = size / 5;

/** A table whose rows are stored in five groups. */
const grouped = (): LoadableTable => ({
  ...heldTable(rowsOf(0)),
  groups: Array.from({ length: 5 }, (_, i) => ({ from: i * fifth, to: (i + 1) * fifth })),
});

const loaderOf = (table: LoadableTable) =>
  tableLoader(database, {
    table: "reports",
    open: () => Promise.resolve(table),
    wholeBelow: 0,
    expect: loadingOf(),
  });

const rowsAt = async (places: readonly number[]) => {
  const { rows } = await database.run("select report, year, title from reports");
  return places.map((place) => rows[place]);
};

it("takes a table of several groups in, in the order of its rows", async () => {
  await loaderOf(grouped())(["report", "year", "title"]);
  expect((await database.run("select count(*) as n from reports")).rows).toEqual([{ n: size }]);
  expect(await rowsAt([0, fifth + 1, size - 1])).toEqual([
    { report: "报告 0", year: 2019, title: null },
    { report: `报告 ${fifth + 1}`, year: 2019 + ((fifth + 1) % 7), title: "年度报告" },
    { report: `报告 ${size - 1}`, year: 2019 + ((size - 1) % 7), title: "年度报告" },
  ]);
});

it("holds columns that came one after another in one table, row by row", async () => {
  const load = loaderOf(grouped());
  await load(["year"]);
  await Promise.all([load(["report"]), load(["title", "report"])]);
  expect(await rowsAt([fifth + 1])).toEqual([
    { report: `报告 ${fifth + 1}`, year: 2019 + ((fifth + 1) % 7), title: "年度报告" },
  ]);
  const { rows } = await database.run(
    "select table_name as name, table_type as type from information_schema.tables",
  );
  expect(rows).toEqual([{ name: "reports", type: "BASE TABLE" }]);
});

it("reads small groups together, and large tables in pieces", async () => {
  const held = grouped();
  const read: number[] = [];
  const load = loaderOf({
    ...held,
    read: (names, range) => {
      read.push((range?.to ?? 0) - (range?.from ?? 0));
      return held.read(names, range);
    },
  });
  await load(["year"]);
  expect(read).toEqual([2 * fifth, 2 * fifth, fifth]);
});

it("loses no row to the groups a table is joined by", async () => {
  const load = loaderOf(grouped());
  await load(["year"]);
  await load(["report"]);
  await load(["title"]);
  const { rows } = await database.run(
    "select count(*) as n, count(distinct report) as reports, count(title) as titles from reports",
  );
  expect(rows).toEqual([{ n: size, reports: size, titles: size / 2 }]);
});
