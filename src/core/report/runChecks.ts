import type { CellId } from "../form/cells.ts";
import { type CheckId, checkIds, checks, type Equation } from "../form/checks.ts";
import type { CellValues } from "../form/evaluate.ts";
import { cellsOnForm } from "../form/expression.ts";
import { fails, sidesOf } from "./assess.ts";

/** A check that failed: the two sides of the equation and the cells that are on the form. */
export interface Finding {
  readonly check: CheckId;
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly expected: number;
  readonly actual: number;
}

/** The checks a form fails; with last year's form, the continuity checks too. */
export const runChecks = (cells: CellValues, lastYear: CellValues = {}): readonly Finding[] =>
  checkIds.flatMap((check) =>
    checks[check].equations.flatMap((equation: Equation) => {
      const { expected, actual } = sidesOf(equation, cells, lastYear);
      if (expected === null || actual === null || !fails(expected, actual)) return [];
      const involved = [...cellsOnForm(equation.expected), ...cellsOnForm(equation.actual)];
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
