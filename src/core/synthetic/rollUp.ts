import type { Body } from "./body.ts";
import { type Figures, numberAt, roundMoney, width } from "./figures.ts";

/** What the members of a government add up to: in truth, and as they print it (NaN where one does not). */
export interface Sums {
  readonly truth: Figures;
  readonly printed: Figures;
}

export type SumsOf = ReadonlyMap<Body, Sums>;

export const sumsFor = (bodies: readonly Body[]): SumsOf =>
  new Map(
    bodies
      .filter(({ role }) => role === "government")
      .map((body) => [body, { truth: new Float64Array(width), printed: new Float64Array(width) }]),
  );

export const clearSums = (sums: SumsOf): void => {
  for (const { truth, printed } of sums.values()) {
    truth.fill(0);
    printed.fill(0);
  }
};

/** The sums of the government above a body. */
export const sumsAbove = (sums: SumsOf, { parent }: Body): Sums | undefined =>
  parent ? sums.get(parent) : undefined;

/** Slots that two forms print differently; a slot where one prints no number tells nothing. */
export const gapsBetween = (printed: Figures, members: Figures): readonly number[] => {
  roundMoney(members);
  const gaps: number[] = [];
  for (let slot = 0; slot < width; slot++) {
    if (Math.abs(numberAt(printed, slot) - numberAt(members, slot)) > 1e-6) gaps.push(slot);
  }
  return gaps;
};
