import type { Format, Layout } from "../form/form.ts";
import type { Blank } from "../report/blank.ts";
import type { Body } from "./body.ts";
import { between } from "./distributions.ts";
import { type Random, randomOf, streams } from "./random.ts";

/** How a body fills its forms in, year after year. */
export interface Habits {
  /** The last year it uses the trial form; the form itself ended with 2020. */
  readonly trialFormUntil: number;
  /** Whether it prints 其他处理 as one row in 2023 and 2024. */
  readonly mergesOthers: boolean;
  readonly printsFees: boolean;
  /** What stands in a row it has nothing to say on, where that is not 0. */
  readonly rules: Blank | null;
  readonly charges: Blank | null;
  readonly disputes: Blank | null;
  /** Whether every 0 of table 三 is left empty. */
  readonly leavesZerosEmpty: boolean;
  /** Whether its text counts what it did. */
  readonly tells: boolean;
}

const tidy: Habits = {
  trialFormUntil: 2020,
  mergesOthers: false,
  printsFees: true,
  rules: null,
  charges: null,
  disputes: null,
  leavesZerosEmpty: false,
  tells: false,
};

const blankOr0 = (random: Random, often: number): Blank | null => {
  const drawn = random();
  if (drawn > often) return null;
  return drawn < often / 2 ? "dash" : "empty";
};

export const habitsOf = (seed: number, { index, role }: Body): Habits => {
  if (role === "government") return tidy;
  const random = randomOf(seed, streams.printing, index);
  const isLate = random() < 0.015;
  const until = between(random, 2021, 2024);
  return {
    trialFormUntil: isLate ? until : 2020,
    mergesOthers: random() < 0.02,
    printsFees: random() < 0.3,
    rules: random() < 0.02 ? "absent" : blankOr0(random, 0.06),
    charges: blankOr0(random, 0.015),
    disputes: random() < 0.003 ? "no-table" : blankOr0(random, 0.015),
    leavesZerosEmpty: random() < 0.003,
    tells: random() < 0.06,
  };
};

export const formatIn = ({ trialFormUntil }: Habits, year: number): Format =>
  year <= trialFormUntil ? "2019" : "2021";

export const layoutIn = (habits: Habits, year: number): Layout => {
  if (formatIn(habits, year) === "2019") return "23";
  return habits.mergesOthers && (year === 2023 || year === 2024) ? "23" : "25";
};
