import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "#core/form/evaluate.ts";
import { cellsIn } from "#core/form/expression.ts";
import type { CellValues } from "#core/form/evaluate.ts";
import { basisOf, formulaOf, metricIds, metricOf } from "#core/metrics/metrics.ts";
import { compile } from "#core/query/compile.ts";
import { leagueTable } from "#core/query/leagueTable.ts";
import { series } from "#core/query/series.ts";
import { viewOf } from "#core/view/view.ts";
import { anyForm } from "../../support/forms.ts";
import { openMemoryEngine } from "../../support/memoryEngine.ts";

type Memory = Awaited<ReturnType<typeof openMemoryEngine>>;
let memory: Memory;
beforeAll(async () => {
  memory = await openMemoryEngine();
});
afterAll(() => memory.close());

const asReport = (form: CellValues, i: number) => ({ ...form, report: `r${i}`, body: `b${i}` });
const asBody = (_: unknown, i: number) => ({ id: `b${i}` });

/** What `evaluate` makes of a pile of forms: sums of both sides over the forms that answer both. */
const summed = (
  forms: readonly CellValues[],
  metric: (typeof metricIds)[number],
  basis: "a" | "b",
) => {
  const formula = formulaOf(metric, basis);
  const sides = formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];
  const answers = forms
    .map((form) => sides.map((side) => evaluate(side, form)))
    .filter((answer) => answer.every((side) => side !== null));
  const sum = (at: number) =>
    answers.length === 0 || at >= sides.length
      ? null
      : answers.reduce((total, answer) => total + (answer[at] ?? 0), 0);
  return { answered: answers.length, numerator: sum(0), denominator: sum(1) };
};

describe("compile", () => {
  it("agrees with evaluate on random forms, for every metric and basis", async () => {
    const formulas = metricIds.flatMap((id) => {
      const metric = metricOf(id);
      return metric.kind === "count"
        ? [metric.formula]
        : [basisOf(metric, "a").formula, basisOf(metric, "b").formula];
    });
    const forms = fc.sample(anyForm, { numRuns: 40, seed: 7 });
    const engine = memory.over({ reports: forms.map(asReport) });
    const rows = await engine.query<Record<string, number | null>>({
      sql: `select ${formulas.map((formula, i) => `${compile(formula, { report: "reports" })} as f${i}`).join(", ")}
            from reports order by cast(substr(report, 2) as integer)`,
      values: [],
      reads: { reports: ["report", ...formulas.flatMap(cellsIn)] },
    });
    expect(rows).toHaveLength(forms.length);
    rows.forEach((row, at) =>
      formulas.forEach((formula, i) => {
        const expected = evaluate(formula, forms[at] ?? {});
        if (expected === null) expect(row[`f${i}`]).toBeNull();
        else expect(row[`f${i}`]).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe("leagueTable", () => {
  it.each(metricIds)("adds %s up as evaluate does", async (metric) => {
    const forms = fc.sample(anyForm, { numRuns: 12, seed: 11 });
    const engine = memory.over({ reports: forms.map(asReport), bodies: forms.map(asBody) });
    for (const basis of ["a", "b"] as const) {
      const rows = await engine.query(leagueTable(viewOf("league", { metric, basis })));
      expect(
        rows.toSorted((a, b) => Number(a.body.slice(1)) - Number(b.body.slice(1))),
      ).toMatchObject(
        forms.map((form, i) => ({ body: `b${i}`, ...summed([form], metric, basis) })),
      );
    }
  });

  it("keeps own reports and aggregates apart", async () => {
    const engine = memory.over({
      reports: [
        { report: "r0", body: "own" },
        { report: "r1", body: "all", kind: "aggregate" },
      ],
      bodies: [{ id: "own" }, { id: "all", kind: "aggregate" }],
    });
    const listed = async (kind: "own" | "aggregate") =>
      (await engine.query(leagueTable(viewOf("league", { kind })))).map(({ body }) => body);
    expect([await listed("own"), await listed("aggregate")]).toEqual([["own"], ["all"]]);
  });

  it("narrows to a region and what lies below it, never to one that only begins alike", async () => {
    const regions = ["甲", "甲/乙", "甲乙", "丙"];
    const engine = memory.over({
      reports: regions.map((_, i) => asReport({}, i)),
      bodies: regions.map((region, i) => ({ id: `b${i}`, region })),
    });
    const rows = await engine.query(leagueTable(viewOf("league", { region: "甲" })));
    expect(rows.map(({ body }) => body)).toEqual(["b0", "b1"]);
  });

  it("says why a cell is blank, and how many reports break an identity about it", async () => {
    const engine = memory.over({
      reports: [{ report: "r0", body: "b0" }],
      bodies: [{ id: "b0" }],
      findings: [
        { report: "r0", kind: "blank", rule: "dash", cells: "requests.closed.total" },
        { report: "r0", kind: "blank", rule: "absent", cells: "requests.carried-in.total" },
        {
          report: "r0",
          kind: "check",
          rule: "outcomes-sum",
          severity: "identity",
          cells: "requests.granted.total requests.closed.total",
        },
      ],
    });
    const rows = await engine.query(leagueTable(viewOf("league")));
    expect(rows).toMatchObject([{ blank: "dash", doubtful: 1, answered: 0, numerator: null }]);
  });

  it("takes values as values, whatever they say", async () => {
    const engine = memory.over({ reports: [asReport({}, 0)], bodies: [{ id: "b0" }] });
    const hostile = "'; drop table reports; --";
    expect(
      await engine.query(leagueTable(viewOf("league", { region: hostile, level: hostile }))),
    ).toEqual([]);
    expect(await engine.query(leagueTable(viewOf("league", { without: [hostile] })))).toHaveLength(
      1,
    );
  });
});

describe("series", () => {
  it("adds every year up as evaluate does", async () => {
    const forms = fc.sample(anyForm, { numRuns: 24, seed: 13 });
    const engine = memory.over({
      reports: forms.map((form, i) => ({ ...asReport(form, i), year: 2020 + (i % 4) })),
      bodies: forms.map(asBody),
    });
    const asked = ["disclosure-rate", "received", "suit-loss-rate"] as const;
    const rows = await engine.query(series(viewOf("trends"), asked));
    expect(rows).toHaveLength(asked.length * 4);
    for (const { metric, year, ...sums } of rows) {
      const ofYear = forms.filter((_, i) => 2020 + (i % 4) === year);
      expect(sums).toMatchObject({ reports: ofYear.length, ...summed(ofYear, metric, "a") });
    }
  });
});
