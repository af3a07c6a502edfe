import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricOf } from "#core/metrics/metrics.ts";
import { reportSources } from "#core/query/reportSources.ts";
import { sensitivity } from "#core/query/sensitivity.ts";
import { series } from "#core/query/series.ts";
import { transcriptions } from "#core/report/transcription.ts";
import { viewOf } from "#core/view/view.ts";
import type { Engine } from "#engine/engine.ts";
import { openFolder } from "#engine/node.ts";
import { readTables, sheets, type SheetTables } from "./sheetNumbers.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder("datasets/china-sample");
});
afterAll(() => engine.close());

describe("the provenance of every report", () => {
  it("names how it came here, and where from or why that is not known", async () => {
    const rows = await engine.query(reportSources(viewOf("quality")));
    expect(rows).toHaveLength(sheets.size);
    for (const { report, source, archive, transcription } of rows) {
      expect(Object.keys(transcriptions)).toContain(transcription);
      const where = source ?? archive;
      if (where === null) expect(sheets.get(report)).toMatch(/^note +\S*.*地址/mu);
      else expect(where).toMatch(/^https?:\/\/\S+$/u);
    }
    expect(rows.filter(({ source }) => source === null)).toHaveLength(2);
  });

  it("prints a day where the page does, never one before the year is over", async () => {
    const rows = await engine.query(reportSources(viewOf("quality")));
    const dated = rows.filter(({ published }) => published !== null);
    expect(dated.length).toBeGreaterThan(120);
    for (const { published, year } of dated) {
      expect(published).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(published! > `${year}`).toBe(true);
    }
  });
});

const zone = (year: number): readonly SheetTables[] =>
  [...sheets]
    .filter(([id]) => /^pingtan-.+-\d{4}$/u.test(id) && id.endsWith(`-${year}`))
    .map(([, text]) => readTables(text));

const last = (tables: SheetTables, table: string, row: string): number | null =>
  tables.get(table)?.get(row)?.at(-1) ?? null;

const rowsOf = (tables: SheetTables): readonly string[] => [
  ...(tables.get("requests")?.keys() ?? []),
];

const added = (numbers: readonly (number | null | undefined)[]): number | null =>
  numbers.some((number) => typeof number !== "number")
    ? null
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

/** A row's total by its six applicants, where they are printed. */
const parts = (tables: SheetTables, row: string): number | null => {
  const numbers = tables.get("requests")?.get(row);
  return numbers ? (added(numbers.slice(0, -1)) ?? numbers.at(-1) ?? null) : null;
};

const notOutcomes = new Set(["received", "carried-in", "closed", "carried-out"]);

const outcomesAt = (tables: SheetTables, column: number): number | null =>
  added(
    rowsOf(tables)
      .filter((row) => !notOutcomes.has(row))
      .map((row) => tables.get("requests")?.get(row)?.[column]),
  );

const closedByParts = (tables: SheetTables): number | null =>
  added([0, 1, 2, 3, 4, 5].map((column) => outcomesAt(tables, column))) ??
  last(tables, "requests", "closed");

/** Whether received, by its column, its row or its balance, is part of an identity that fails. */
const breaksReceived = (tables: SheetTables): boolean => {
  const at = (row: string) => last(tables, "requests", row);
  const balance = added([at("received"), at("carried-in")]);
  const other = added([at("closed"), at("carried-out")]);
  const byApplicants = added(tables.get("requests")?.get("received")?.slice(0, -1) ?? [null]);
  const isOff = (one: number | null, two: number | null) =>
    one !== null && two !== null && one !== two;
  return isOff(balance, other) || isOff(byApplicants, at("received"));
};

describe("how headline figures change without failing reports, and with totals from their parts", () => {
  const ask = async (year: number) => {
    const view = viewOf("quality", {
      year: { from: year, to: year },
      region: "福建/平潭综合实验区",
    });
    const of = (trust: "all" | "exclude" | "recompute") =>
      engine.query(series({ ...view, trust }, ["received", "closed", "disclosure-rate"]));
    const answers = {
      all: await of("all"),
      exclude: await of("exclude"),
      recompute: await of("recompute"),
    };
    return sensitivity(answers, ["received", "closed", "disclosure-rate"], year);
  };

  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

  it.each(years)("requests received in %d are as counted from the sheets", async (year) => {
    const [received] = await ask(year);
    const forms = zone(year);
    const answering = forms.filter((tables) => last(tables, "requests", "received") !== null);
    const sound = answering.filter((tables) => !breaksReceived(tables));
    const printed = (of: readonly SheetTables[]) =>
      added(of.map((tables) => last(tables, "requests", "received")));
    expect(received).toMatchObject({
      printed: printed(answering),
      excluded: printed(sound),
      recomputed: added(forms.map((tables) => parts(tables, "received"))),
      answered: answering.length,
      left: answering.length - sound.length,
    });
  });

  /** Both sides over the forms that print both. */
  const rateOf = (
    forms: readonly SheetTables[],
    [numerator, denominator]: readonly [
      (tables: SheetTables) => number | null,
      (tables: SheetTables) => number | null,
    ],
  ): number => {
    const answers = forms.flatMap((tables) => {
      const [x, n] = [numerator(tables), denominator(tables)];
      return x === null || n === null ? [] : [{ x, n }];
    });
    const total = (side: "x" | "n") => answers.reduce((sum, answer) => sum + answer[side], 0);
    return total("x") / total("n");
  };

  it.each(years)("the disclosure rate of %d is as counted from the sheets", async (year) => {
    const [, , rate] = await ask(year);
    const forms = zone(year);
    const printed = rateOf(forms, [
      (tables) => added(["granted", "partial"].map((row) => last(tables, "requests", row))),
      (tables) => last(tables, "requests", "closed"),
    ]);
    const recounted = rateOf(forms, [
      (tables) => added(["granted", "partial"].map((row) => parts(tables, row))),
      closedByParts,
    ]);
    expect(rate?.printed).toBeCloseTo(printed, 12);
    expect(rate?.recomputed).toBeCloseTo(recounted, 12);
  });

  it("leave something out in 2024, where totals were left at zero", async () => {
    const [received] = await ask(2024);
    expect(received).toMatchObject({ printed: 209, recomputed: 218 });
    expect(received?.left).toBeGreaterThan(0);
  });

  it("are rates and counts as the catalogue has them", () => {
    expect(
      ["received", "closed", "disclosure-rate"].map((id) => metricOf(id as "closed").kind),
    ).toEqual(["count", "count", "rate"]);
  });
});
