import { cellOf, isOnForm } from "./cells.ts";
import type { Expression } from "./expression.ts";
import type { Format, Layout } from "./form.ts";

/** Whether a form of this format and layout prints what a formula needs; last year’s form is not asked. */
export const applies = (expression: Expression, format: Format, layout: Layout): boolean => {
  const part = (of: Expression): boolean => applies(of, format, layout);
  switch (expression.kind) {
    case "cell":
      return isOnForm(cellOf(expression.cell), format, layout);
    case "sum":
      return expression.terms.every(part);
    case "difference":
      return part(expression.of) && part(expression.minus);
    case "either":
      return expression.choices.some(part);
    case "previous":
      return true;
    case "ratio":
      return part(expression.numerator) && part(expression.denominator);
  }
};
