import type { CellId } from "../form/cells.ts";
import { type CheckId, checkIds, checks, type Equation } from "../form/checks.ts";
import { type CellValues, evaluate } from "../form/evaluate.ts";
import { cellsIn } from "../form/expression.ts";

/** A check that failed: the two sides of the equation and the cells that are on the form. */
export interface Finding {
  readonly check: CheckId;
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly expected: number;
  readonly actual: number;
}

export type Result = "pass" | "fail" | "not-assessable";

/** Money is printed with decimals; sums of them are equal when they are equal to the fen. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

const sidesOf = (equation: Equation, cells: CellValues, lastYear: CellValues) => ({
  expected: evaluate(equation.expected, cells, lastYear),
  actual: evaluate(equation.actual, cells, lastYear),
});

export const assess = (
  equation: Equation,
  cells: CellValues,
  lastYear: CellValues = {},
): Result => {
  const { expected, actual } = sidesOf(equation, cells, lastYear);
  if (expected === null || actual === null) return "not-assessable";
  return isSame(expected, actual) ? "pass" : "fail";
};

/** The checks a form fails; with last year's form, the continuity checks too. */
export const runChecks = (cells: CellValues, lastYear: CellValues = {}): readonly Finding[] =>
  checkIds.flatMap((check) =>
    checks[check].equations.flatMap((equation: Equation) => {
      const { expected, actual } = sidesOf(equation, cells, lastYear);
      if (expected === null || actual === null || isSame(expected, actual)) return [];
      const involved = [...cellsIn(equation.expected), ...cellsIn(equation.actual)];
      return [
        {
          check,
          at: equation.at,
          cells: [...new Set(involved)].filter((id) => typeof cells[id] === "number"),
          expected,
          actual,
        },
      ];
    }),
  );
