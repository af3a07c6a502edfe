import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseSheet } from "#core/dataset/parseSheet.ts";
import { type CellId, cells } from "#core/form/cells.ts";
import { narrowSections, paperSections } from "#core/form/paperTable.ts";
import { tableIds } from "#core/form/tables.ts";
import { type BodyForm, bodyForms, cellState, type CellState } from "#core/query/bodyForms.ts";
import {
  bodyExpected,
  bodyReports,
  reportFindings,
  reportNarrative,
} from "#core/query/bodyReports.ts";
import type { Report } from "#core/report/report.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";

const folder = "datasets/china-sample";

const sheets: readonly Report[] = readdirSync(`${folder}/sheets`).map((file) =>
  parseSheet(file.replace(/\.txt$/u, ""), readFileSync(`${folder}/sheets/${file}`, "utf8")),
);

const bodies = [...new Set(sheets.map(({ body }) => body))];

let engine: Engine;
let forms: ReadonlyMap<string, BodyForm>;

const idsOf = (reports: readonly { readonly report: string }[]) =>
  reports.map(({ report }) => report);

const formsOf = async (body: string): Promise<readonly BodyForm[]> => {
  const reports = await engine.query(bodyReports(body));
  if (reports.length === 0) return [];
  return bodyForms(reports, await engine.query(reportFindings(idsOf(reports))));
};

beforeAll(async () => {
  engine = await openFolder(folder);
  const all: BodyForm[] = [];
  for (const body of bodies) all.push(...(await formsOf(body)));
  forms = new Map(all.map((form) => [form.report.report, form]));
}, 60_000);
afterAll(() => engine.close());

/** What a reviewed sheet says of a cell, in the words of the page. */
const onSheet = ({ cells: values, blanks }: Report, id: CellId): CellState => {
  const value = values[id];
  if (typeof value === "number") return { kind: "number", value };
  const reason = blanks[id];
  if (!reason) return { kind: "not-printed" };
  return { kind: "blank", blank: reason.blank, printed: reason.printed ?? null };
};

const differences = (report: Report): readonly string[] => {
  const form = forms.get(report.id)!;
  return cells.flatMap(({ id }) => {
    const shown = JSON.stringify(cellState(form, id));
    const reviewed = JSON.stringify(onSheet(report, id));
    return shown === reviewed ? [] : [`${id}: shown ${shown}, reviewed ${reviewed}`];
  });
};

describe("the forms of a body", () => {
  it("are all the reviewed sheets and nothing else", () => {
    expect([...forms.keys()].toSorted()).toEqual(sheets.map(({ id }) => id).toSorted());
  });

  it.each(sheets.map((report) => [report.id, report] as const))(
    "show every cell of %s as its sheet says it",
    (_, report) => expect(differences(report)).toEqual([]),
  );

  it.each(sheets.map((report) => [report.id, report] as const))(
    "print every cell of %s on paper once, whatever the width",
    (_, report) => {
      const filled = cells.map(({ id }) => id).filter((id) => id in report.cells);
      for (const sectionsOf of [paperSections, narrowSections]) {
        const printed = tableIds
          .flatMap((table) => sectionsOf(table, report.layout))
          .flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        expect(filled.filter((id) => !printed.includes(id))).toEqual([]);
      }
    },
  );

  it.each(sheets.map((report) => [report.id, report] as const))(
    "keep the head of %s",
    (_, report) => {
      const { title, published, source, transcription, kind, year, completeness } = report;
      expect(forms.get(report.id)?.report).toMatchObject({
        title,
        published,
        source,
        transcription,
        kind,
        year,
        completeness,
        archive: report.archive ?? null,
        note: report.note ?? null,
      });
    },
  );

  it("come in the order of their years", async () => {
    const years = (await formsOf("pingtan")).map(({ year }) => year);
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it("are none for a body nobody knows", async () => {
    expect(await formsOf("nobody")).toEqual([]);
  });
});

it("finds every count of the prose, as its sheet states it", async () => {
  for (const body of bodies) {
    const reports = await engine.query(bodyReports(body));
    const rows = await engine.query(reportNarrative(idsOf(reports)));
    const stated = sheets
      .filter((report) => report.body === body)
      .flatMap(({ id: report, narrative }) =>
        narrative.map(({ id, value, unit }) => ({ report, id, value, unit })),
      );
    const key = (row: (typeof stated)[number]) =>
      JSON.stringify([row.report, row.id, row.value, row.unit]);
    expect(rows.map(key).toSorted()).toEqual(stated.map(key).toSorted());
  }
});

it("knows for which years a body was to report, and which are missing", async () => {
  const rows = await engine.query(bodyExpected("pingtan-police"));
  expect(rows.filter(({ status }) => status !== null).map(({ year }) => year)).toEqual([
    2020, 2023, 2025,
  ]);
});
