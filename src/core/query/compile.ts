import type { Expression } from "../form/expression.ts";
import { identifier } from "./identifier.ts";

/** The tables a formula reads a form from: this year's report and, for `previous`, last year's. */
export interface Aliases {
  readonly report: string;
  readonly lastYear?: string;
}

/** A formula as SQL over one row of `reports`; it is null exactly where `evaluate` is. */
export const compile = (expression: Expression, aliases: Aliases): string => {
  const part = (of: Expression): string => compile(of, aliases);
  switch (expression.kind) {
    case "cell":
      return identifier(aliases.report, expression.cell);
    case "sum":
      return `(${expression.terms.map(part).join(" + ")})`;
    case "difference":
      return `(${part(expression.of)} - ${part(expression.minus)})`;
    case "either":
      return `coalesce(${expression.choices.map(part).join(", ")})`;
    case "previous":
      if (!aliases.lastYear) throw new Error("a formula on last year needs its report joined");
      return compile(expression.of, { report: aliases.lastYear });
    case "ratio":
      return `(${part(expression.numerator)} / nullif(${part(expression.denominator)}, 0))`;
  }
};
