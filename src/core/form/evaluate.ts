import type { CellId } from "./cells.ts";
import type { Expression } from "./expression.ts";

/** The numbers of one filled form; a cell that holds none is null or not there. */
export type CellValues = { readonly [id in CellId]?: number | null };

const addUp = (terms: readonly (number | null)[]): number | null =>
  terms.reduce((total, term) => (total === null || term === null ? null : total + term), 0);

/**
 * The number of a formula on one form, null when a cell it needs is blank or its denominator is 0.
 * A blank cell makes the whole formula blank: absence is not zero.
 */
export const evaluate = (
  expression: Expression,
  cells: CellValues,
  lastYear: CellValues = {},
): number | null => {
  const value = (part: Expression): number | null => evaluate(part, cells, lastYear);
  switch (expression.kind) {
    case "cell":
      return cells[expression.cell] ?? null;
    case "sum":
      return addUp(expression.terms.map(value));
    case "difference": {
      const of = value(expression.of);
      const minus = value(expression.minus);
      return of === null || minus === null ? null : of - minus;
    }
    case "either":
      return expression.choices.map(value).find((choice) => choice !== null) ?? null;
    case "previous":
      return evaluate(expression.of, lastYear);
    case "ratio": {
      const numerator = value(expression.numerator);
      const denominator = value(expression.denominator);
      return numerator === null || denominator === null || denominator === 0
        ? null
        : numerator / denominator;
    }
  }
};
