import { formatAxisShare, formatCompact } from "../format/format.ts";
import type { Language } from "../text.ts";
import { areShares, type Multiples } from "./multiples.ts";

/** The axis that all small charts share: from zero to a round number above every value. */
export interface Scale {
  readonly top: number;
  /** Zero, the half and the top, with what is printed at each. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** First figures of numbers whose halves are round as well. */
const round = [1, 2, 4, 6, 8, 10] as const;

const roundAbove = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return (round.find((first) => first * power >= value) ?? 10) * power;
};

const highestOf = ({ lines }: Multiples): number =>
  lines.reduce(
    (highest, { years }) => years.reduce((top, { value }) => Math.max(top, value ?? 0), highest),
    0,
  );

const topOf = (all: Multiples): number => {
  const highest = highestOf(all);
  if (!areShares(all)) return roundAbove(Math.max(2, highest));
  return highest > 0.5 ? 1 : roundAbove(Math.max(0.05, highest));
};

/** The scale on which all lines can be compared. */
export const sharedScale = (all: Multiples, language: Language): Scale => {
  const top = topOf(all);
  const print = areShares(all) ? formatAxisShare : formatCompact;
  return {
    top,
    ticks: [0, top / 2, top].map((value) => ({ value, label: print(value, language) })),
  };
};
