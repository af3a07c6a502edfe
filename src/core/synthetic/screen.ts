import { type CheckId, checkIds, checks, type Equation } from "../form/checks.ts";
import type { Expression } from "../form/expression.ts";
import { type Figures, numberAt, slotOf } from "./figures.ts";

/** A side of an equation over the figures of two years; NaN as soon as a figure it needs is NaN. */
type Side = (figures: Figures, lastYear: Figures) => number;

const compileSum = (terms: readonly Expression[]): Side => {
  const slots = Int32Array.from(
    terms.flatMap((term) => (term.kind === "cell" ? [slotOf(term.cell)] : [])),
  );
  const others = terms.filter(({ kind }) => kind !== "cell").map(compile);
  return (figures, lastYear) => {
    let sum = 0;
    for (const slot of slots) sum += numberAt(figures, slot);
    for (const side of others) sum += side(figures, lastYear);
    return sum;
  };
};

const compileEither = (choices: readonly Expression[]): Side => {
  const sides = choices.map(compile);
  return (figures, lastYear) => {
    for (const side of sides) {
      const number = side(figures, lastYear);
      if (!Number.isNaN(number)) return number;
    }
    return Number.NaN;
  };
};

const compile = (expression: Expression): Side => {
  switch (expression.kind) {
    case "cell": {
      const slot = slotOf(expression.cell);
      return (figures) => numberAt(figures, slot);
    }
    case "sum":
      return compileSum(expression.terms);
    case "difference": {
      const of = compile(expression.of);
      const minus = compile(expression.minus);
      return (figures, lastYear) => of(figures, lastYear) - minus(figures, lastYear);
    }
    case "either":
      return compileEither(expression.choices);
    case "previous": {
      const of = compile(expression.of);
      return (_, lastYear) => of(lastYear, lastYear);
    }
    case "ratio": {
      const numerator = compile(expression.numerator);
      const denominator = compile(expression.denominator);
      return (figures, lastYear) => numerator(figures, lastYear) / denominator(figures, lastYear);
    }
  }
};

/** An equation that the figures break. */
export interface Break {
  readonly check: CheckId;
  readonly at: string;
}

const equations = checkIds.flatMap((check) =>
  checks[check].equations.map(({ at, expected, actual }: Equation) => ({
    broken: { check, at },
    expected: compile(expected),
    actual: compile(actual),
  })),
);

const none: readonly Break[] = [];

/**
 * The same equations as `runChecks`, over figures in their slots: a hundred times as fast, so that it tells
 * for a million reports which few need a closer look.
 */
export const screen = (figures: Figures, lastYear: Figures): readonly Break[] => {
  let broken: Break[] | undefined;
  for (const equation of equations) {
    const gap = equation.expected(figures, lastYear) - equation.actual(figures, lastYear);
    // No gap with NaN is large: what cannot be assessed is not broken.
    if (Math.abs(gap) >= 1e-6) (broken ??= []).push(equation.broken);
  }
  return broken ?? none;
};
