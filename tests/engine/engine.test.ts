import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Query, Reads } from "#core/query/query.ts";
import type { Engine } from "#engine/engine.ts";
import { openMemoryEngine, type PlainRow } from "../support/memoryEngine.ts";

let memory: Awaited<ReturnType<typeof openMemoryEngine>>;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const ask = (sql: string, reads: Reads, ...values: Query<unknown>["values"]): Query<PlainRow> => ({
  sql,
  values,
  reads,
});

const total = "requests.received.total";

const threeYears = (): Engine =>
  memory.over({
    reports: [
      { year: 2021, [total]: 3 },
      { year: 2022, [total]: null },
      { year: 2023, [total]: 4_000_000_000 },
    ],
  });

describe("an answer", () => {
  it("is of plain values: whole numbers, texts and nulls", async () => {
    const rows = await threeYears().query(
      ask(`select year, body, "${total}" as total from reports order by year`, {
        reports: ["year", "body", total],
      }),
    );
    expect(rows).toEqual([
      { year: 2021, body: "b", total: 3 },
      { year: 2022, body: "b", total: null },
      { year: 2023, body: "b", total: 4_000_000_000 },
    ]);
  });

  it("has numbers where the database counts in 64 bits or decimals", async () => {
    const [row] = await threeYears().query(
      ask(
        `select count(*) as n, sum(year) as years, 1.5::decimal(9, 2) as d, true as yes from reports`,
        {
          reports: ["year"],
        },
      ),
    );
    expect(row).toEqual({ n: 3, years: 6066, d: 1.5, yes: true });
  });

  it("adds up counts that 32 bits would not hold", async () => {
    const [row] = await threeYears().query(
      ask(`select sum("${total}" + "${total}") as twice from reports`, { reports: [total] }),
    );
    expect(row).toEqual({ twice: 8_000_000_006 });
  });

  it("takes bound values as values, whatever they look like", async () => {
    const engine = memory.over({ reports: [{ body: "'; drop table reports; --" }] });
    const query = ask(
      "select count(*) as n from reports where body = ?",
      { reports: ["body"] },
      "'; drop table reports; --",
    );
    expect(await engine.query(query)).toEqual([{ n: 1 }]);
    expect(await engine.query(query)).toEqual([{ n: 1 }]);
  });

  it("is empty, with its tables, where the dataset has no rows", async () => {
    const rows = await memory.over({}).query(
      ask("select * from findings join reports using (report)", {
        reports: ["report"],
        findings: ["report"],
      }),
    );
    expect(rows).toEqual([]);
  });

  it("gives back every cell that went in", async () => {
    const count = fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(count, { minLength: 1, maxLength: 40 }), async (counts) => {
        const engine = memory.over({
          reports: counts.map((value, i) => ({ report: String(i), year: i, [total]: value })),
        });
        const rows = await engine.query<{ n: number | null }>(
          ask(`select "${total}" as n from reports order by year`, {
            reports: ["year", total],
          }) as Query<{ n: number | null }>,
        );
        expect(rows.map(({ n }) => n)).toEqual(counts);
      }),
      { numRuns: 25 },
    );
  });
});
