import type { CellId } from "./cells.ts";
import type { Expression } from "./expression.ts";

/** The numbers of one filled form; a cell that holds none is null or not there. */
export type CellValues = { readonly [id in CellId]?: number | null };

/** Both years' numbers, for a formula that may look at either. */
interface Forms {
  readonly cells: CellValues;
  readonly lastYear: CellValues;
}

const none: CellValues = {};

const addUp = (terms: readonly Expression[], forms: Forms): number | null => {
  let total = 0;
  for (const term of terms) {
    const number = evaluateOn(term, forms);
    if (number === null) return null;
    total += number;
  }
  return total;
};

const firstOf = (choices: readonly Expression[], forms: Forms): number | null => {
  for (const choice of choices) {
    const number = evaluateOn(choice, forms);
    if (number !== null) return number;
  }
  return null;
};

const evaluateOn = (expression: Expression, forms: Forms): number | null => {
  switch (expression.kind) {
    case "cell":
      return forms.cells[expression.cell] ?? null;
    case "sum":
      return addUp(expression.terms, forms);
    case "difference": {
      const of = evaluateOn(expression.of, forms);
      const minus = evaluateOn(expression.minus, forms);
      return of === null || minus === null ? null : of - minus;
    }
    case "either":
      return firstOf(expression.choices, forms);
    case "previous":
      return evaluateOn(expression.of, { cells: forms.lastYear, lastYear: none });
    case "ratio": {
      const numerator = evaluateOn(expression.numerator, forms);
      const denominator = evaluateOn(expression.denominator, forms);
      return numerator === null || denominator === null || denominator === 0
        ? null
        : numerator / denominator;
    }
  }
};

/**
 * The number of a formula on one form, null when a cell it needs is blank or its denominator is 0.
 * A blank cell makes the whole formula blank: absence is not zero.
 */
export const evaluate = (
  expression: Expression,
  cells: CellValues,
  lastYear: CellValues = none,
): number | null => evaluateOn(expression, { cells, lastYear });
