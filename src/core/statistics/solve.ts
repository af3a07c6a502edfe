import type { Interval } from "./interval.ts";

/** An increasing function with its derivative at one place. */
export type Ascent = (x: number) => { readonly value: number; readonly slope: number };

const mostSteps = 200;

/** Where an increasing function crosses 0 within the bracket: Newton's steps, halving where they leave it. */
export const solve = (ascent: Ascent, bracket: Interval): number => {
  let { lower, upper } = bracket;
  let x = (lower + upper) / 2;
  for (let step = 0; step < mostSteps; step++) {
    const { value, slope } = ascent(x);
    if (value === 0) return x;
    if (value < 0) lower = x;
    else upper = x;
    const guess = x - value / slope;
    const next = guess > lower && guess < upper ? guess : (lower + upper) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * Math.abs(x)) return next;
    x = next;
  }
  return x;
};
