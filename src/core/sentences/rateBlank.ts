import { contradicting, noDenominator, noFigure } from "../format/noValue.ts";
import type { Text } from "../text.ts";

interface Sides {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Why a rate has no value. */
export const rateBlank = ({ numerator, denominator }: Sides): Text => {
  if (numerator === null || denominator === null) return noFigure;
  return numerator > denominator ? contradicting : noDenominator;
};
