import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doubtfulReports } from "#core/query/doubtfulReports.ts";
import { storedFindings } from "#core/query/findingSource.ts";
import { leagueYears } from "#core/query/leagueYears.ts";
import { qualityTotals } from "#core/query/qualityTotals.ts";
import { correctionList, reportSources } from "#core/query/reportSources.ts";
import { viewOf } from "#core/view/view.ts";
import { openMemoryEngine, type PlainRow, type PlainTables } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const check = (report: string, rule: string, severity: string, cells = ""): PlainRow => ({
  report,
  kind: "check",
  rule,
  severity,
  cells,
  at: "total",
});

const closed = "requests.closed.total";

const tables: PlainTables = {
  bodies: [
    { id: "a", region: "甲/乙", level: "county" },
    { id: "b", region: "甲/丙", level: "department" },
    { id: "all", region: "甲", kind: "aggregate" },
  ],
  reports: [
    { report: "a-2023", body: "a", year: 2023, source: "https://example.org/a", [closed]: 5 },
    { report: "a-2024", body: "a", year: 2024, published: "2025-01-20", [closed]: 7 },
    { report: "b-2024", body: "b", year: 2024, completeness: "partial", archive: "copy" },
    { report: "all-2024", body: "all", year: 2024, kind: "aggregate", [closed]: 12 },
  ],
  findings: [
    check("a-2024", "applicants-sum", "identity", `${closed} requests.closed.natural`),
    check("a-2024", "outcomes-sum", "identity", closed),
    check("a-2024", "carry-over", "continuity"),
    check("b-2024", "text-matches-table", "text"),
    check("all-2024", "dispute-sum", "identity", "disputes.review.total"),
    { report: "a-2023", kind: "blank", rule: "dash", cells: closed },
    {
      report: "a-2023",
      kind: "correction",
      rule: "corrected",
      at: closed,
      cells: closed,
      expected: 5,
      actual: 4,
      printed: "来源已更正（编辑组）",
    },
  ],
};

const in2024 = viewOf("quality", { year: { from: 2024, to: 2024 } });

describe("the totals of quality", () => {
  const ask = async (choices: Parameters<typeof viewOf>[1]) =>
    (await memory.over(tables).query(qualityTotals(viewOf("quality", choices), storedFindings)))[0];

  it("count reports of both kinds, each failing one once", async () => {
    expect(await ask({})).toEqual({ reports: 4, complete: 3, failing: 2, continuity: 1, text: 1 });
  });

  it.each([
    [{ year: { from: 2023, to: 2023 } }, { reports: 1, failing: 0, continuity: 0, text: 0 }],
    [{ region: "甲/乙" }, { reports: 2, failing: 1, continuity: 1, text: 0 }],
    [{ level: "department" }, { reports: 1, failing: 0, text: 1 }],
    [{ without: ["a", "all"] }, { reports: 1, failing: 0, text: 1 }],
    [{ region: "nowhere" }, { reports: 0, failing: 0, continuity: 0, text: 0 }],
  ] as const)("of %j are %j", async (choices, expected) => {
    expect(await ask(choices)).toMatchObject(expected);
  });
});

describe("the sources of reports", () => {
  it("are listed for every report, the latest first, whatever its kind", async () => {
    const rows = await memory.over(tables).query(reportSources(viewOf("quality")));
    expect(rows.map(({ report }) => report)).toEqual(["a-2024", "all-2024", "b-2024", "a-2023"]);
    expect(rows.at(-1)).toMatchObject({ source: "https://example.org/a", transcription: "grid" });
    expect(rows[2]).toMatchObject({ archive: "copy", published: null });
  });

  it("are those of the years asked for", async () => {
    expect(await memory.over(tables).query(reportSources(in2024))).toHaveLength(3);
  });
});

it("lists a correction with what was printed, what stands there now, and why", async () => {
  expect(await memory.over(tables).query(correctionList())).toEqual([
    {
      report: "a-2023",
      body: "a",
      year: 2023,
      cell: closed,
      printed: 4,
      corrected: 5,
      reason: "来源已更正（编辑组）",
    },
  ]);
});

describe("doubtful reports", () => {
  it("count a report once for a metric, however many identities it breaks", async () => {
    const rows = await memory
      .over(tables)
      .query(doubtfulReports(in2024, ["closed", "received", "reviews"]));
    expect(rows).toEqual([
      { metric: "closed", reports: 1 },
      { metric: "received", reports: 0 },
      { metric: "reviews", reports: 0 },
    ]);
  });

  it("are those of the kind asked for", async () => {
    const rows = await memory
      .over(tables)
      .query(doubtfulReports({ ...in2024, kind: "aggregate" }, ["closed", "reviews"]));
    expect(rows.map(({ reports }) => reports)).toEqual([0, 1]);
  });
});

describe("the years of a league", () => {
  it("look back five years, and hold no year without a figure", async () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const engine = memory.over({
      bodies: [{ id: "a" }],
      reports: years.map((year) => ({
        ...{ report: `a-${year}`, body: "a", year },
        ...(year === 2022 ? {} : { [closed]: year }),
      })),
    });
    const rows = await engine.query(leagueYears({ ...in2024, metric: "closed" }));
    expect(rows.map(({ year, numerator }) => [year, numerator])).toEqual([
      [2020, 2020],
      [2021, 2021],
      [2023, 2023],
      [2024, 2024],
    ]);
  });
});
