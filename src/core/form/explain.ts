import type { Text } from "../text.ts";
import { type CellId, cellOf } from "./cells.ts";
import type { Expression } from "./expression.ts";

const joined = (parts: readonly Text[], zh: string, en: string): Text => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en),
});

const bracketed = (expression: Expression): Text => {
  const words = explain(expression);
  return expression.kind === "cell" || expression.kind === "previous"
    ? words
    : { zh: `（${words.zh}）`, en: `(${words.en})` };
};

/** The name of a cell in words: its row, and its column where that is not the total. */
export const explainCell = (id: CellId): Text => {
  const { rowOf, columnOf, column } = cellOf(id);
  return column === "total" && columnOf.unit === "requests"
    ? rowOf.label
    : joined([rowOf.label, columnOf.label], "·", " · ");
};

/** A formula in words, as the method page and the dictionary print it. */
export const explain = (expression: Expression): Text => {
  switch (expression.kind) {
    case "cell":
      return explainCell(expression.cell);
    case "sum":
      return joined(expression.terms.map(bracketed), " + ", " + ");
    case "difference":
      return joined([expression.of, expression.minus].map(bracketed), " − ", " − ");
    case "either":
      return joined(expression.choices.map(bracketed), "，未印则 ", ", or if not printed ");
    case "previous": {
      const words = bracketed(expression.of);
      return { zh: `上年${words.zh}`, en: `last year’s ${words.en}` };
    }
    case "ratio":
      return joined([expression.numerator, expression.denominator].map(bracketed), " ÷ ", " ÷ ");
  }
};
