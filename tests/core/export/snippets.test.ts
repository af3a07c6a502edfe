import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDataPackage } from "#core/dataset/parseDataPackage.ts";
import { lineText, powerText, pythonText, rText } from "#core/export/codeText.ts";
import { powerQuery } from "#core/export/powerQuery.ts";
import {
  duckdbSql,
  pythonDuckdb,
  pythonPandas,
  pythonPolars,
  rDuckdb,
  sqlText,
  viewStatements,
} from "#core/export/snippets.ts";
import { metricIds } from "#core/metrics/metrics.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { leagueYears } from "#core/query/leagueYears.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { openPlainDuckDB, type PlainDuckDB } from "./duckdb.ts";

const sample = "datasets/china-sample";
const { resources } = parseDataPackage(readFileSync(`${sample}/datapackage.json`, "utf8"));
const nasty = `it's """ \\" \\ ' "`;
const view = viewOf("league", {
  year: { from: 2024, to: 2024 },
  region: "福建/平潭综合实验区",
  without: [nasty],
  trust: "exclude",
});
const queries = [leagueTable(view)];

/** The dataset's CSV twins, which a DuckDB without Parquet reads too. */
const twins = resources.map((resource) => ({
  ...resource,
  path: `${resource.table}.csv`,
  format: "csv" as const,
}));

describe("the SQL", () => {
  let db: PlainDuckDB;
  let engine: Engine;
  beforeAll(async () => {
    [db, engine] = await Promise.all([openPlainDuckDB(), openFolder(sample)]);
  });
  afterAll(async () => {
    db.close();
    await engine.close();
  });

  it.each([
    ["with the reader's filters", queries[0]!],
    [
      "over years",
      leagueYears(viewOf("league", { metric: "received", year: { from: 2024, to: 2024 } })),
    ],
  ])("%s run over the files gives the rows of the page", async (_, query) => {
    const asked = { folder: "", resources: twins, queries: [query] };
    const shown = await engine.query<unknown>(query);
    const files = Object.fromEntries(
      twins.map(({ path }) => [path, readFileSync(`${sample}/${path}`, "utf8")]),
    );
    const rows = db.readAll([...viewStatements(asked), sqlText(asked)], files);
    expect(shown.length).toBeGreaterThan(5);
    expect(rows).toEqual(shown);
  });
});

const asked = { folder: "https://example.org/it's/", resources, queries };

const python = (code: string) =>
  spawnSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], { input: code });

const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.runIf(hasPython)("the Python", () => {
  it.each([
    ["duckdb", pythonDuckdb(asked)],
    ["pandas", pythonPandas({ ...asked, resources: twins })],
    ["polars", pythonPolars({ ...asked, resources: twins })],
  ])("for %s is Python", (_, code) => {
    const { status, stderr } = python(code);
    expect(stderr.toString()).toBe("");
    expect(status).toBe(0);
  });

  it("holds any text as that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const code = `import sys; sys.stdout.buffer.write(${pythonText(text)}[1:-1].encode())`;
        const { stdout } = spawnSync("python3", ["-c", code.replaceAll("\u0000", "")]);
        expect(stdout.toString()).toBe(text.replaceAll("\u0000", ""));
      }),
      { numRuns: 12, examples: [[nasty], ['"'], ["\\"], ['""""']] },
    );
  });
});

describe("texts in code", () => {
  it.each([
    [lineText(nasty), JSON.stringify(nasty)],
    [rText('a"\\'), '"\na\\"\\\\\n"'],
    [powerText('a"b'), '"a""b"'],
  ])("%j stay inside of their quotes", (code, expected) => expect(code).toBe(expected));
});

const hasR = spawnSync("Rscript", ["--version"]).status === 0;

describe("the R", () => {
  it.runIf(hasR)("is R", () => {
    const { status, stderr } = spawnSync("Rscript", ["-e", 'invisible(parse(file("stdin")))'], {
      input: rDuckdb(asked),
    });
    expect(stderr.toString()).toBe("");
    expect(status).toBe(0);
  });

  it("asks the same statements", () => {
    expect(rDuckdb(asked)).toContain("dbGetQuery(db, ");
    expect(rDuckdb(asked).match(/dbExecute/gu)).toHaveLength(3);
  });
});

describe("the SQL script", () => {
  it("opens the files it reads and no others", () => {
    const script = duckdbSql({
      ...asked,
      queries: [{ sql: "select 1", values: [], reads: { bodies: [] } }],
    });
    expect(script).toContain('create or replace view "bodies"');
    expect(script).not.toContain("reports");
    expect(script).toContain("it''s");
  });
});

/** What a parser of the language says of a text; the stage it came to where it found no fault. */
const powerStage = async (code: string): Promise<string> => {
  const task = await TaskUtils.tryLexParse(DefaultSettings, code);
  return "error" in task ? task.error.message : task.stage;
};

describe("the Power Query", () => {
  it.each(metricIds)("of %s filters, adds up and divides", async (metric) => {
    const code = powerQuery({ ...view, metric, level: "department", sector: 'a"b' }, asked);
    expect(await powerStage(code)).toBe("Parse");
    expect(code).toContain('Text.StartsWith([region], "福建/平潭综合实验区/")');
    expect(code).toContain('[#"sector"] = "a""b"');
    expect(code).toContain("[year] >= 2024 and [year] <= 2024");
    expect(code).toContain("Table.Group(Answered");
  });
});
