import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReport } from "#ingest/readReport.ts";
import type { ReadReport } from "#ingest/reportReading.ts";
import { renderings } from "../../support/renderForm.ts";
import { textFile } from "../../support/renderForm/text.ts";
import { type FormLayout, nationalLayout } from "../../support/renderForm/layout.ts";
import {
  anyReport,
  type PrintedReport,
  printReport,
} from "../../support/renderForm/printReport.ts";

const read = async (rendering: string, report: PrintedReport): Promise<ReadReport> => {
  const [reading, ...others] = await readReport(renderings[rendering]!(report), rendering);
  expect(others).toEqual([]);
  expect(reading).not.toHaveProperty("error");
  return reading as ReadReport;
};

/** What a reading makes of the report, with null wherever null is right, too. */
const expectExact = ({ body, year, format, cells }: ReadReport, report: PrintedReport): void => {
  const printed = Object.fromEntries(
    Object.entries(report.cells).map(([id, value]) => {
      const mayBeNull = report.doubtful.has(id) && cells[id as keyof typeof cells] === null;
      return [id, mayBeNull ? null : value];
    }),
  );
  expect({ body, year, format, cells }).toEqual({
    body: report.body,
    year: report.year,
    format: report.layout.format,
    cells: printed,
  });
};

/** Rows of blanks vanish from a text, and so does the count of cells they stand for. */
const isPrinted = (rendering: string, { layout }: PrintedReport): boolean =>
  !rendering.startsWith("text") || layout.zero !== "";

/** Combined, blanks of the table cannot be told from those that fill up the lines of a text. */
const isTold = (rendering: string, report: PrintedReport): boolean => {
  const { totals, column } = report.layout;
  const isFilledUp = column !== "none" || totals === "blank";
  return isPrinted(rendering, report) && !(rendering.startsWith("text") && isFilledUp);
};

const numbers = Array.from({ length: 211 }, (_, i) => (i * 37) % 101);

const printed = (layout: Partial<FormLayout>): PrintedReport =>
  printReport({ ...nationalLayout, ...layout }, { body: "云溪县财政局", year: 2023, numbers });

const variants: readonly (readonly [string, Partial<FormLayout>])[] = [
  ["the national form", {}],
  ["the form of 2019", { format: "2019", outcomeRows: "23" }],
  ["the form of 2019 with the rows of 2021", { format: "2019" }],
  ["no row for rules", { hasRules: false }],
  ["groups repeated in every row", { groups: "repeated" }],
  ["groups in the first row only", { groups: "first" }],
  ["groups in rows of their own", { groups: "own-row" }],
  ["no groups", { groups: "missing" }],
  ["headings in one row", { headings: "flat" }],
  ["headings broken over lines", { headings: "broken" }],
  ["headings of one character a line", { headings: "vertical" }],
  ["a table cut at page breaks", { cuts: [4, 11, 20], hasPageNumbers: true }],
  ["a table cut with its headings repeated", { cuts: [7], repeatsHeadings: true }],
  ["table 二 in parts", { disclosure: "apart" }],
  ["one heading over several parts of table 二", { disclosure: "one-heading" }],
  ["disputes in three rows", { disputes: "three-rows" }],
  ["disputes in two tables", { disputes: "two-tables" }],
  ["disputes on their side", { disputes: "upright" }],
  ["handling fees across", { fees: "across" }],
  ["handling fees upright", { fees: "upright" }],
  ["handling fees beside the form of 2019", { format: "2019", fees: "across" }],
  ["all tables in one", { isOneTable: true }],
  ["slips in labels", { hasSlips: true, numbering: "1、" }],
  ["traditional characters", { isTraditional: true }],
  ["a row the form does not have", { hasExtraRow: true }],
  ["a row without its total", { shortRow: 9 }],
  ["serial numbers before labels", { column: "serial" }],
  ["serial numbers before labels without groups", { column: "serial", groups: "missing" }],
  ["a column of remarks", { column: "remark" }],
  ["totals left at zero", { totals: "zero" }],
  ["totals left blank", { totals: "blank" }],
  ["strokes for zero", { zero: "/" }],
  ["backward strokes for zero", { zero: "\\" }],
  ["words for zero", { zero: "无" }],
  ["blanks for zero", { zero: "" }],
  ["footnotes behind numbers", { digits: "mark" }],
  ["dashes for zero", { zero: "—" }],
  ["full-width digits", { digits: "full-width" }],
  ["grouped digits", { digits: "grouped" }],
  ["spaces inside numbers", { digits: "spaced" }],
  ["counters behind numbers", { digits: "件" }],
  ["remarks behind numbers", { digits: "note" }],
  ["yuan under a heading in ten thousand yuan", { money: "元" }],
  ["parts in another order among other tables", { order: "swapped", hasNoise: true }],
];

describe.each(["html-0", "html-5", "text-0", "docx", "xlsx", "xls"])(
  "a report as %s",
  (rendering) => {
    const told = variants.filter(([, layout]) => isPrinted(rendering, printed(layout)));

    it.each(told)("is read with %s", async (_, layout) => {
      const report = printed(layout);
      expectExact(await read(rendering, report), report);
    });
  },
);

describe.each(Object.keys(renderings))("a report as %s", (rendering) => {
  const combined = fc
    .sample(anyReport, { numRuns: 20, seed: 2024 })
    .filter((report) => isTold(rendering, report));

  it("is read with what one may combine", async () => {
    for (const report of combined) expectExact(await read(rendering, report), report);
  });

  it("gives no number that was not printed, whatever it combines", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        fc.pre(isTold(rendering, report));
        const { cells } = await read(rendering, report);
        const wrong = Object.entries(cells).filter(
          ([id, value]) => value !== null && value !== report.cells[id],
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

it.each<Partial<FormLayout>>([
  {},
  { format: "2019", outcomeRows: "23" },
  { groups: "repeated", disputes: "three-rows" },
  { headings: "flat", zero: "/", digits: "grouped" },
])("reads cells one blank apart, as copied from a PDF: %j", async (layout) => {
  const report = printed(layout);
  const text = textFile(report, { separator: " ", padding: "none", isFramed: false });
  const [reading] = await readReport(new TextEncoder().encode(text), "copied.txt");
  expectExact(reading as ReadReport, report);
});

it("reads labels broken over lines between tabs", async () => {
  const report = printed({});
  const text = textFile(report, { separator: "\t", padding: "none", isFramed: false });
  const broken = text.replaceAll(/^(?=\D)([^\n]{12})([^\t\n]{4,})(?=\t\d)/gmu, "$1\n$2");
  expect(broken.split("\n").length).toBeGreaterThan(text.split("\n").length + 5);
  const [reading] = await readReport(new TextEncoder().encode(broken), "copied.txt");
  expectExact(reading as ReadReport, report);
});

it("takes blanks inside of long numbers for no gaps between cells", async () => {
  const layout = {
    ...nationalLayout,
    digits: "spaced",
    headings: "vertical",
    disputes: "two-tables",
  } as const;
  const longNumbers = numbers.map((number) => 10_000 + number);
  const report = printReport(layout, { body: "云溪县财政局", year: 2023, numbers: longNumbers });
  expectExact(await read("text-0", report), report);
});

it.each(Array.from({ length: 12 }, (_, title) => title))("reads title %i", async (title) => {
  const report = printed({ title });
  expectExact(await read("html-0", report), report);
});

const requestCells = Object.keys(printed({}).cells).filter((id) => id.startsWith("requests."));

it("finds any changed digit of table 三", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...requestCells),
      fc.integer({ min: 1, max: 99 }),
      async (id, more) => {
        const report = printed({});
        const value = (report.cells[id] ?? 0) + more;
        const changed = printReport(nationalLayout, {
          body: report.body,
          year: report.year,
          numbers,
          slips: { [id]: value },
        });
        const { cells, findings } = await read("html-0", changed);
        expect(cells).toMatchObject({ [id]: value });
        expect(findings.flatMap((finding) => finding.cells)).toContain(id);
      },
    ),
    { numRuns: 20 },
  );
});
