import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOfReports, inDatasetOrder } from "#core/dataset/columns.ts";
import type { Columns } from "#core/dataset/field.ts";
import { schema } from "#core/dataset/schema.ts";
import { writeParquet } from "#core/dataset/writeParquet.ts";
import { cells } from "#core/form/cells.ts";
import type { Report } from "#core/report/report.ts";
import { reports } from "./sheets.ts";

const report = (body: string, year: number, more: Partial<Report> = {}): Report => ({
  id: `${body}-${year}`,
  body,
  year,
  kind: "own",
  format: "2021",
  layout: "25",
  completeness: "complete",
  title: null,
  published: null,
  source: null,
  transcription: "grid",
  cells: {},
  blanks: {},
  narrative: [],
  ...more,
});

const rowsOf = (columns: Columns): readonly object[] =>
  (Object.values(columns)[0] ?? []).map((_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]])),
  );

describe("columns of reports", () => {
  it("hold every number of every cell, and null where there is none", () => {
    fc.assert(
      fc.property(reports, (one) => {
        const columns = columnsOfReports([one]).reports;
        expect(Object.keys(columns)).toEqual(schema.reports.map(({ name }) => name));
        for (const { id } of cells) expect(columns[id]).toEqual([one.cells[id] ?? null]);
      }),
      { numRuns: 20 },
    );
  });

  it("can always be stored", () => {
    fc.assert(
      fc.property(reports, (one) => {
        const tables = columnsOfReports([one]);
        for (const table of ["reports", "findings", "narrative"] as const) {
          expect(writeParquet(schema[table], tables[table]).byteLength).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("keep what is known of a report", () => {
    const known = report("a", 2023, { archive: "https://example.test/a", note: "须知" });
    expect(rowsOf(columnsOfReports([known]).reports)[0]).toMatchObject({
      report: "a-2023",
      body: "a",
      year: 2023,
      archive: "https://example.test/a",
      note: "须知",
      title: null,
    });
  });
});

const carriedOut = { "requests.carried-out.total": 5 } as const;
const carriedIn = { "requests.carried-in.total": 4 } as const;

describe("findings", () => {
  it("name the check, its place, its cells and both sides", () => {
    const broken = report("a", 2023, {
      cells: {
        "disputes.review.upheld": 1,
        "disputes.review.corrected": 0,
        "disputes.review.other": 0,
        "disputes.review.pending": 0,
        "disputes.review.total": 0,
      },
    });
    expect(rowsOf(columnsOfReports([broken]).findings)).toEqual([
      {
        report: "a-2023",
        kind: "check",
        rule: "dispute-sum",
        at: "review",
        cells:
          "disputes.review.upheld disputes.review.corrected disputes.review.other disputes.review.pending disputes.review.total",
        severity: "identity",
        expected: 1,
        actual: 0,
        cause: "total-empty",
        printed: null,
      },
    ]);
  });

  it("hold a year against the year before of the same body and kind only", () => {
    const years = [
      report("a", 2022, { cells: carriedOut }),
      report("a", 2023, { cells: carriedIn }),
      report("b", 2023, { cells: carriedIn }),
      report("a", 2024, { cells: carriedIn, kind: "aggregate" }),
    ];
    expect(rowsOf(columnsOfReports(years).findings)).toEqual([
      expect.objectContaining({ report: "a-2023", rule: "carry-over", expected: 5, actual: 4 }),
    ]);
  });

  it("count blanks beside checks, with what is printed", () => {
    const blank = report("a", 2023, {
      blanks: { "disclosure.fees.amount": { blank: "unreadable", printed: "约3万" } },
    });
    expect(rowsOf(columnsOfReports([blank]).findings)).toEqual([
      {
        report: "a-2023",
        kind: "blank",
        rule: "unreadable",
        at: "disclosure.fees",
        cells: "disclosure.fees.amount",
        severity: null,
        expected: null,
        actual: null,
        cause: null,
        printed: "约3万",
      },
    ]);
  });
});

it("counts of the prose keep their report, label and sentence", () => {
  const told = report("a", 2023, {
    narrative: [{ id: "narrative.published", value: 99, unit: "条", evidence: "公开99条。" }],
  });
  expect(rowsOf(columnsOfReports([told]).narrative)).toEqual([
    {
      report: "a-2023",
      id: "narrative.published",
      value: 99,
      unit: "条",
      label: null,
      evidence: "公开99条。",
    },
  ]);
});

it("a dataset is in order of year, region and body", () => {
  const given = [report("b", 2024), report("c", 2023), report("a", 2024), report("d", 2024)];
  const regions: Readonly<Record<string, string>> = { a: "乙", b: "甲", c: "乙", d: "甲/丙" };
  const ordered = inDatasetOrder(given, (body) => regions[body] ?? "");
  expect(ordered.map(({ id }) => id)).toEqual(["c-2023", "a-2024", "b-2024", "d-2024"]);
});
