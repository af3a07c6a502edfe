import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "#core/form/evaluate.ts";
import { cell, cellsIn, difference, either, previous, ratio, sum } from "#core/form/expression.ts";
import { formulaOf, metricIds } from "#core/metrics/metrics.ts";
import { anyForm } from "../../support/forms.ts";

const received = cell("requests.received.total");
const closed = cell("requests.closed.total");
const upheld = cell("disputes.review.upheld");

const form = { "requests.received.total": 3, "requests.closed.total": 4 } as const;

describe("evaluate", () => {
  it.each([
    ["a cell", received, 3],
    ["a blank cell", upheld, null],
    ["a sum", sum(received, closed), 7],
    ["a sum with a blank", sum(received, upheld), null],
    ["an empty sum", sum(), 0],
    ["a difference", difference(received, closed), -1],
    ["the first that is printed", either(upheld, closed), 4],
    ["none that is printed", either(upheld), null],
    ["a ratio", ratio(received, closed), 0.75],
    ["a ratio over zero", ratio(received, sum()), null],
    ["last year without a report", previous(received), null],
  ] as const)("reads %s", (_, expression, value) => {
    expect(evaluate(expression, form)).toBe(value);
  });

  it("takes last year's numbers from last year's form", () => {
    expect(
      evaluate(sum(previous(received), received), form, { "requests.received.total": 10 }),
    ).toBe(13);
  });

  it("is blank when every cell is blank, for every metric", () => {
    expect(metricIds.map((metric) => evaluate(formulaOf(metric, "a"), {}))).toEqual(
      metricIds.map(() => null),
    );
  });

  it("looks only at the cells a formula names", () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...metricIds), (cells, metric) => {
        const formula = formulaOf(metric, "a");
        const named = Object.fromEntries(cellsIn(formula).map((id) => [id, cells[id] ?? null]));
        expect(evaluate(formula, named)).toBe(evaluate(formula, cells));
      }),
    );
  });
});
