import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellId } from "#core/form/cells.ts";
import { cellOf, isOnForm } from "#core/form/cells.ts";
import { evaluate } from "#core/form/evaluate.ts";
import { applies } from "#core/form/applies.ts";
import { cellsIn, type Expression } from "#core/form/expression.ts";
import { declines, refusals, unavailables } from "#core/form/formulas.ts";
import { isMoney, metricGroups } from "#core/metrics/metric.ts";
import { basisOf, formulaOf, type MetricId, metricIds, metricOf } from "#core/metrics/metrics.ts";
import { rates } from "#core/metrics/rates.ts";
import { anyForm } from "../../support/forms.ts";

type Rows = readonly string[];

const totals = (rows: Rows): readonly string[] => rows.map((row) => `requests.${row}.total`);

const substantive = totals(["granted", "partial", ...refusals, ...unavailables]);
const closed = totals(["closed"]);
const suits = ["disputes.direct-suit", "disputes.post-review-suit"];
const of = (rows: Rows, column: string): readonly string[] => rows.map((row) => `${row}.${column}`);

/** The rates of the statistics: numerator, denominator of basis A and of basis B, polarity. */
const table: readonly (readonly [MetricId, Rows, Rows, Rows | null, string])[] = [
  ["disclosure-rate", totals(["granted", "partial"]), closed, substantive, "high"],
  ["full-disclosure-rate", totals(["granted"]), closed, substantive, "high"],
  ["refusal-rate", totals(refusals), closed, substantive, "neutral"],
  ["not-held-rate", totals(unavailables), closed, null, "neutral"],
  ["declined-rate", totals(declines), closed, null, "neutral"],
  ["complaint-rate", totals(["declined-complaint"]), closed, null, "neutral"],
  ["carry-over-rate", totals(["carried-out"]), totals(["received", "carried-in"]), null, "low"],
  ["review-rate", ["disputes.review.total"], closed, null, "low"],
  ["suit-rate", of(suits, "total"), closed, null, "low"],
  [
    "review-correction-rate",
    ["disputes.review.corrected"],
    ["disputes.review.total", "disputes.review.pending"],
    ["disputes.review.total"],
    "low",
  ],
  [
    "suit-loss-rate",
    of(suits, "corrected"),
    [...of(suits, "total"), ...of(suits, "pending")],
    of(suits, "total"),
    "low",
  ],
  ["escalation-rate", ["disputes.post-review-suit.total"], ["disputes.review.total"], null, "low"],
];

const cellSet = (expression: Expression): ReadonlySet<string> => new Set(cellsIn(expression));

describe.each(table)("%s", (id, numerator, a, b, polarity) => {
  const rate = rates[id as keyof typeof rates];

  it("is a ratio of sums of the cells that the statistics name", () => {
    expect(cellSet(rate.bases.a.formula.numerator)).toEqual(new Set(numerator));
    expect(cellSet(rate.bases.a.formula.denominator)).toEqual(new Set(a));
    expect(rate.bases.b ? cellSet(rate.bases.b.formula.denominator) : null).toEqual(
      b && new Set(b),
    );
    if (rate.bases.b) expect(cellSet(rate.bases.b.formula.numerator)).toEqual(new Set(numerator));
  });

  it(`has the polarity ${polarity}, and ranks from thirty on`, () => {
    expect([rate.polarity, rate.minimum]).toEqual([polarity, 30]);
  });

  it("takes basis A where it has no other", () => {
    expect(basisOf(rate, "b")).toBe(rate.bases.b ?? rate.bases.a);
  });
});

it("knows no other rate but the mix of applicants", () => {
  const others = Object.keys(rates).filter((id) => !table.some(([named]) => named === id));
  expect(others).toEqual(
    ["natural", "business", "research", "nonprofit", "legal", "other"].map(
      (applicant) => `applicant-${applicant}`,
    ),
  );
});

describe("the mix of applicants", () => {
  const shares = ["natural", "business", "research", "nonprofit", "legal", "other"] as const;

  it("adds up to all requests received, where the row does", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 6, maxLength: 6 }), (numbers) => {
        const total = numbers.reduce((sum, number) => sum + number, 0);
        fc.pre(total > 0);
        const form = {
          ...Object.fromEntries(shares.map((one, i) => [`requests.received.${one}`, numbers[i]!])),
          "requests.received.total": total,
        };
        const parts = shares.map((one) => evaluate(formulaOf(`applicant-${one}`, "a"), form) ?? 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe.each(metricIds)("the metric %s", (id) => {
  const metric = metricOf(id);
  const cells: readonly CellId[] = cellsIn(formulaOf(id, "a"));

  it("is printed by every form it names, and by no other", () => {
    for (const [format, layout] of [
      ["2019", "23"],
      ["2021", "25"],
    ] as const) {
      expect(applies(formulaOf(id, "a"), format, layout)).toBe(metric.formats.includes(format));
    }
  });

  it("is in one group, with words in both languages", () => {
    expect(Object.keys(metricGroups)).toContain(metric.group);
    for (const text of [metric.label, metric.help]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[A-Za-z]/u);
    }
  });

  it("never mixes table two of one form with table two of the other", () => {
    const ofTables = new Set(cells.map((cell) => cellOf(cell).table));
    expect(ofTables.has("disclosure") && ofTables.has("disclosure-2019")).toBe(false);
    expect(cells.some((cell) => isOnForm(cellOf(cell), metric.formats[0]!, "25"))).toBe(true);
  });

  it("is blank where one of its cells is, and no denominator is no rate of nothing", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const value = evaluate(formulaOf(id, "a"), form);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
        const formula = formulaOf(id, "a");
        if (formula.kind === "ratio" && evaluate(formula.denominator, form) === 0) {
          expect(value).toBeNull();
        }
      }),
      { numRuns: 10 },
    );
  });
});

it("takes fees alone as money", () => {
  expect(metricIds.filter((id) => isMoney(metricOf(id)))).toEqual(["fees"]);
});
