import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "#core/form/evaluate.ts";
import { cell, cellsIn } from "#core/form/expression.ts";
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
