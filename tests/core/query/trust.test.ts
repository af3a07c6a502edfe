import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CellId, cells } from "#core/form/cells.ts";
import { type CellValues, evaluate } from "#core/form/evaluate.ts";
import { cell, cellsIn, type Expression } from "#core/form/expression.ts";
import { requestRows } from "#core/form/formulas.ts";
import { recomputed } from "#core/form/recomputed.ts";
import { formulaOf, metricIds } from "#core/metrics/metrics.ts";
import { outcomeTotals } from "#core/query/outcomeTotals.ts";
import { sensitivity } from "#core/query/sensitivity.ts";
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

const received = (natural: number, total: number) => ({
  "requests.received.natural": natural,
  "requests.received.business": 0,
  "requests.received.research": 0,
  "requests.received.nonprofit": 0,
  "requests.received.legal": 0,
  "requests.received.other": 0,
  "requests.received.total": total,
});

const failing = (report: string, cells: string) => ({
  report,
  kind: "check",
  rule: "applicants-sum",
  severity: "identity",
  cells,
});

const open = () =>
  memory.over({
    reports: [
      { report: "good", body: "a", ...received(5, 5) },
      { report: "bad", body: "b", ...received(7, 0) },
      { report: "other", body: "c", ...received(2, 2) },
    ],
    bodies: ["a", "b", "c"].map((id) => ({ id })),
    findings: [
      failing("bad", "requests.received.natural requests.received.total"),
      failing("other", "disputes.review.upheld disputes.review.total"),
    ],
  });

describe("the switch of trust", () => {
  it.each([
    ["all", 7, 3],
    ["exclude", 7, 2],
    ["recompute", 14, 3],
  ] as const)("%s gives %d received from %d reports", async (trust, numerator, answered) => {
    const rows = await open().query(series(viewOf("trends", { trust }), ["received"]));
    expect(rows).toMatchObject([{ reports: 3, answered, numerator }]);
    const [totals] = await open().query(outcomeTotals(viewOf("overview", { trust })));
    expect(totals?.received).toBe(numerator);
  });

  it("asks of each metric what concerns it", async () => {
    const rows = await open().query(
      series(viewOf("trends", { trust: "exclude" }), ["received", "reviews"]),
    );
    expect(rows.map(({ metric, answered }) => [metric, answered])).toEqual([
      ["received", 2],
      ["reviews", 0],
    ]);
  });

  it("sets the three answers beside each other", async () => {
    const ask = (trust: "all" | "exclude" | "recompute") =>
      open().query(series(viewOf("trends", { trust }), ["received"]));
    const answers = {
      all: await ask("all"),
      exclude: await ask("exclude"),
      recompute: await ask("recompute"),
    };
    expect(sensitivity(answers, ["received"], 2023)).toEqual([
      { metric: "received", printed: 7, excluded: 7, recomputed: 14, answered: 3, left: 1 },
    ]);
    expect(sensitivity(answers, ["received"], 1999)).toMatchObject([{ printed: null, left: 0 }]);
  });
});

describe("whatever is done about findings", () => {
  const sidesOf = (metric: (typeof metricIds)[number], basis: "a" | "b") => {
    const formula = formulaOf(metric, basis);
    return formula.kind === "ratio" ? [formula.numerator, formula.denominator] : [formula];
  };

  /** Sums of both sides over the forms that answer both, each side as `trusted` reads it. */
  const summed = (
    sides: ReturnType<typeof sidesOf>,
    forms: readonly CellValues[],
    trusted: (side: Expression) => Expression,
  ) => {
    const answers = forms
      .map((form) => sides.map((side) => evaluate(trusted(side), form)))
      .filter((answer) => answer.every((side) => side !== null));
    const total = (at: number) =>
      answers.length === 0 || at >= sides.length
        ? null
        : answers.reduce((sum, answer) => sum + (answer[at] ?? 0), 0);
    return { answered: answers.length, numerator: total(0), denominator: total(1) };
  };

  const forms = fc.sample(anyForm, { numRuns: 16, seed: 17 });
  /** Every other report breaks an identity about one cell. */
  const broken = (i: number): CellId | null => (i % 2 === 0 ? null : cells[(i * 37) % 200]!.id);

  it.each(metricIds)("SQL adds %s up as evaluate does", async (metric) => {
    const engine = memory.over({
      reports: forms.map((form, i) => ({ ...form, report: `r${i}`, body: "b" })),
      bodies: [{ id: "b" }],
      findings: forms.flatMap((_, i) => {
        const cellId = broken(i);
        return cellId ? [failing(`r${i}`, cellId)] : [];
      }),
    });
    for (const basis of ["a", "b"] as const) {
      const sides = sidesOf(metric, basis);
      const concerned = new Set(cellsIn(formulaOf(metric, basis)));
      const sound = forms.filter((_, i) => {
        const cellId = broken(i);
        return cellId === null || !concerned.has(cellId);
      });
      const expected = {
        all: summed(sides, forms, (side) => side),
        exclude: summed(sides, sound, (side) => side),
        recompute: summed(sides, forms, recomputed),
      };
      for (const trust of ["all", "exclude", "recompute"] as const) {
        const [row] = await engine.query(series(viewOf("trends", { basis, trust }), [metric]));
        expect({ basis, trust, ...row }).toMatchObject({ basis, trust, ...expected[trust] });
      }
    }
  });
});

describe("a recomputed formula", () => {
  it("is the printed one on a form that adds up, and needs no new blank", () => {
    fc.assert(
      fc.property(anyForm, (cells) => {
        for (const metric of metricIds) {
          const formula = formulaOf(metric, "a");
          if (evaluate(formula, cells) === null || formula.kind === "ratio") continue;
          expect(evaluate(recomputed(formula), cells)).not.toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  it("takes the total of a row from its applicants, and what was closed from the outcomes", () => {
    expect(evaluate(recomputed(cell("requests.received.total")), received(7, 0))).toBe(7);
    expect(cellsIn(recomputed(cell("requests.closed.natural")))).not.toContain(
      "requests.closed.business",
    );
    const parts = cellsIn(recomputed(cell("requests.closed.total")));
    for (const row of requestRows) {
      const isOutcome = !["received", "carried-in", "closed", "carried-out"].includes(row);
      expect(parts.includes(`requests.${row}.natural`)).toBe(isOutcome);
    }
  });

  it("keeps the printed total where a part is blank", () => {
    const cells = { ...received(7, 4), "requests.received.legal": null };
    expect(evaluate(recomputed(cell("requests.received.total")), cells)).toBe(4);
  });

  it("leaves what is no total as it is", () => {
    const id = "disclosure.fees.amount";
    expect(recomputed(cell(id))).toEqual(cell(id));
  });
});
