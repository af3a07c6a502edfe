import { describe, expect, it } from "vitest";
import { applies } from "#core/form/applies.ts";
import { cell, difference, either, previous, ratio, sum } from "#core/form/expression.ts";
import { allOutcomes, otherHandling } from "#core/form/formulas.ts";

const shared = cell("requests.closed.total");
const only2021 = cell("disclosure.rules.issued");
const only2019 = cell("disclosure-2019.rules.made");
const only25 = cell("requests.other-unpaid.total");

describe("a formula applies to a form", () => {
  it.each([
    ["a shared cell", shared, ["2019 23", "2021 23", "2021 25"]],
    ["a cell of the form of 2021", only2021, ["2021 23", "2021 25"]],
    ["a cell of the form of 2019", only2019, ["2019 23"]],
    ["a cell of 25 rows", only25, ["2021 25"]],
    ["a sum, where every term does", sum(shared, only25), ["2021 25"]],
    ["a difference, where both sides do", difference(shared, only2021), ["2021 23", "2021 25"]],
    ["a ratio, where both sides do", ratio(only2019, shared), ["2019 23"]],
    ["a sum of two forms: never", sum(only2019, only2021), []],
    ["a choice, where one of them does", either(only25, only2019), ["2019 23", "2021 25"]],
    ["last year’s form: always", previous(only25), ["2019 23", "2021 23", "2021 25"]],
    ["other handling", otherHandling("total"), ["2019 23", "2021 23", "2021 25"]],
    ["all outcomes", allOutcomes("natural"), ["2019 23", "2021 23", "2021 25"]],
  ] as const)("%s", (_, formula, forms) => {
    const printing = (
      [
        ["2019", "23"],
        ["2021", "23"],
        ["2021", "25"],
      ] as const
    ).filter(([format, layout]) => applies(formula, format, layout));
    expect(printing.map((form) => form.join(" "))).toEqual(forms);
  });
});
