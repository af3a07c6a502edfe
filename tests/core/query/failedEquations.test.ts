import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsOfReports } from "#core/dataset/columns.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import type { Format, Layout } from "#core/form/form.ts";
import { isOnForm, cells as form } from "#core/form/cells.ts";
import { failedEquations } from "#core/query/failedEquations.ts";
import { findingList } from "#core/query/findingList.ts";
import type { Report } from "#core/report/report.ts";
import { viewOf } from "#core/view/view.ts";
import { anyForm } from "../../support/forms.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const formats: readonly Format[] = ["2019", "2021"];
const layouts: readonly Layout[] = ["23", "25"];

/** Only what a form of its kind prints, as a report has it. */
const printed = (cells: CellValues, format: Format, layout: Layout): CellValues =>
  Object.fromEntries(
    form.filter((cell) => isOnForm(cell, format, layout)).map(({ id }) => [id, cells[id] ?? null]),
  );

/** Four years of ten bodies, on every kind of form. */
const reports: readonly Report[] = fc.sample(anyForm, { numRuns: 40, seed: 3 }).map((cells, i) => {
  const format = formats[i % 2] ?? "2021";
  const layout = layouts[(i >> 1) % 2] ?? "25";
  const body = `b${i % 10}`;
  const year = 2020 + Math.floor(i / 10);
  return {
    id: `${body}-${year}`,
    body,
    year,
    kind: "own",
    format,
    layout,
    completeness: "complete",
    title: null,
    published: null,
    source: null,
    transcription: "grid",
    cells: printed(cells, format, layout),
    blanks: {},
    narrative: [],
  };
});

const open = () =>
  memory.over({
    reports: reports.map(({ id, cells, body, year, format, layout }) => ({
      ...cells,
      report: id,
      body,
      year,
      format,
      layout,
    })),
    bodies: Array.from({ length: 10 }, (_, i) => ({ id: `b${i}`, name: `b${i}` })),
  });

describe("the equations in SQL", () => {
  it("fail where runChecks fails, with the same sides and cells", async () => {
    const { findings } = columnsOfReports(reports);
    const expected = (findings["report"] ?? []).map((report, i) =>
      [
        report,
        ...["rule", "at", "cells", "expected", "actual"].map((name) => findings[name]?.[i]),
      ].join("|"),
    );
    const rows = await open().query(findingList(viewOf("quality"), failedEquations()));
    const found = rows.map(({ report, check, at, cells, expected: one, actual: other }) =>
      [report, check, at, cells, one, other].join("|"),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found.length).toBeGreaterThan(100);
  });

  it("can be narrowed to a check, to a severity and to a year", async () => {
    const listed = async (choices: Parameters<typeof viewOf>[1]) =>
      open().query(findingList(viewOf("quality", choices), failedEquations()));
    const carried = await listed({ check: "carry-over" });
    expect(new Set(carried.map(({ check }) => check))).toEqual(new Set(["carry-over"]));
    const between = await listed({ check: "continuity" });
    expect(between.length).toBeGreaterThan(carried.length);
    const year = await listed({ year: { from: 2021, to: 2021 } });
    expect(new Set(year.map((row) => row.year))).toEqual(new Set([2021]));
  });
});
