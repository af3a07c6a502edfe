import type { CellId } from "./cells.ts";

/** A formula over the cells of a form: evaluated to a number, compiled to SQL, explained in words. */
export type Expression =
  | { readonly kind: "cell"; readonly cell: CellId }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "difference"; readonly of: Expression; readonly minus: Expression }
  | { readonly kind: "either"; readonly choices: readonly Expression[] }
  | { readonly kind: "previous"; readonly of: Expression }
  | Ratio;

export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Expression;
  readonly denominator: Expression;
}

export const cell = (id: CellId): Expression => ({ kind: "cell", cell: id });

export const sum = (...terms: readonly Expression[]): Expression => ({ kind: "sum", terms });

export const difference = (of: Expression, minus: Expression): Expression => ({
  kind: "difference",
  of,
  minus,
});

/** The first choice that has a number: one fact that two layouts print differently. */
export const either = (...choices: readonly Expression[]): Expression => ({
  kind: "either",
  choices,
});

/** The same formula on the body's report for the year before. */
export const previous = (of: Expression): Expression => ({ kind: "previous", of });

export const ratio = (numerator: Expression, denominator: Expression): Ratio => ({
  kind: "ratio",
  numerator,
  denominator,
});

/** The same formula with another in the place of each cell. */
export const replaceCells = (
  expression: Expression,
  replacement: (id: CellId) => Expression,
): Expression => {
  const part = (of: Expression): Expression => replaceCells(of, replacement);
  switch (expression.kind) {
    case "cell":
      return replacement(expression.cell);
    case "sum":
      return sum(...expression.terms.map(part));
    case "difference":
      return difference(part(expression.of), part(expression.minus));
    case "either":
      return either(...expression.choices.map(part));
    case "previous":
      return previous(part(expression.of));
    case "ratio":
      return ratio(part(expression.numerator), part(expression.denominator));
  }
};

const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case "cell":
      return [];
    case "sum":
      return expression.terms;
    case "difference":
      return [expression.of, expression.minus];
    case "either":
      return expression.choices;
    case "previous":
      return [expression.of];
    case "ratio":
      return [expression.numerator, expression.denominator];
  }
};

/** The cells a formula may look at, in the order they are named. */
export const cellsIn = (expression: Expression): readonly CellId[] =>
  expression.kind === "cell" ? [expression.cell] : partsOf(expression).flatMap(cellsIn);

/** Those of them that stand on the form itself, not on last year's. */
export const cellsOnForm = (expression: Expression): readonly CellId[] => {
  if (expression.kind === "previous") return [];
  return expression.kind === "cell" ? [expression.cell] : partsOf(expression).flatMap(cellsOnForm);
};
