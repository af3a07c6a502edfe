import { afterAll, beforeAll, expect, it } from "vitest";
import { bodyExpected, bodyReports, reportFindings } from "#core/query/bodyReports.ts";
import { createEngine } from "#engine/engine.ts";
import { memoryDataset, openMemoryEngine } from "../support/memoryEngine.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const total = "requests.received.total";

const dataset = memoryDataset({
  reports: ["a", "b", "c"].flatMap((body, at) =>
    [2021, 2022, 2023].map((year) => ({
      report: `${body}-${year}`,
      body,
      year,
      [total]: year === 2022 ? null : 10 * at + (year - 2020),
    })),
  ),
  findings: ["a-2021", "a-2021", "b-2021", "b-2022", "c-2022"].map((report, at) => ({
    report,
    kind: "blank",
    rule: "dash",
    cells: at % 2 ? total : "disputes.reviews.total",
  })),
  expected: ["a", "b", "c"].flatMap((body) => [2021, 2022].map((year) => ({ body, year }))),
});

const engineAbove = (excerptAbove: number) =>
  createEngine(memory.database, dataset, { wholeBelow: 0, excerptAbove });

it.each(["b", "c", "of no report"])(
  "answers for %j of a large table what it answers of a small one",
  async (body) => {
    const whole = await engineAbove(100).query(bodyReports(body));
    expect(await engineAbove(0).query(bodyReports(body))).toEqual(whole);
  },
);

it.each([
  ["findings of some reports", reportFindings(["a-2021", "b-2022", "c-2023"])],
  ["findings of a report without", reportFindings(["c-2023"])],
  ["years of a body", bodyExpected("b")],
])("answers for the %s of a large table what it answers of a small one", async (_, question) => {
  const whole = await engineAbove(100).query<unknown>(question);
  expect(await engineAbove(0).query<unknown>(question)).toEqual(whole);
});

it("leaves the cells of the others where they are, and nothing behind", async () => {
  const engine = engineAbove(0);
  const rows = await engine.query(bodyReports("b"));
  expect(rows.map((row) => row[total])).toEqual([11, null, 13]);
  const { rows: tables } = await memory.database.run(
    `select table_name as name, column_count as columns from duckdb_tables() where not internal`,
  );
  expect(tables).toContainEqual({ name: "reports", columns: 1 });
  expect(tables.filter(({ name }) => String(name).includes("excerpt"))).toEqual([]);
});
