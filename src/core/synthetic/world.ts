import { bodiesFor, presence } from "./absences.ts";
import type { Body } from "./body.ts";
import { between } from "./distributions.ts";
import { type Habits, habitsOf } from "./habits.ts";
import { planBodies } from "./planBodies.ts";
import { randomOf, streams } from "./random.ts";
import { years } from "./years.ts";

/** What is asked of a fictional dataset: the same asked, the same given. */
export interface Wish {
  readonly seed: number;
  readonly reports: number;
  /** Of a hundred bodies, how many make a slip in one of the years. */
  readonly slips: number;
}

/** Everything that does not change from year to year. */
export interface World {
  readonly seed: number;
  readonly bodies: readonly Body[];
  readonly habitsOf: (body: Body) => Habits;
  readonly isPresent: (body: Body, year: number) => boolean;
  /** Whether this is the year of a body's slip. */
  readonly slipsIn: (body: Body, year: number) => boolean;
}

/** Long sums go wrong more often than short ones. */
const slipYear = ({ seed, slips }: Wish, { index, role }: Body): number | null => {
  const random = randomOf(seed, streams.slips, index);
  const makesOne = 100 * random() < (role === "government" ? 3 * slips : slips);
  return makesOne ? (years[between(random, 0, years.length - 1)] ?? null) : null;
};

export const worldOf = (wish: Wish): World => {
  const { seed, reports } = wish;
  const bodies = planBodies(seed, bodiesFor(reports));
  const present = presence(seed, bodies, reports);
  return {
    seed,
    bodies,
    habitsOf: (body) => habitsOf(seed, body),
    isPresent: ({ index }, year) => present[index * years.length + year - years[0]] === 1,
    slipsIn: (body, year) => slipYear(wish, body) === year,
  };
};
