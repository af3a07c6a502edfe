import type { Body } from "./body.ts";
import { figuresOf } from "./figures.ts";
import { type Blanks, printForm } from "./printForm.ts";
import { tell } from "./prose.ts";
import { publishedOn } from "./published.ts";
import { type Random, randomOf, streams } from "./random.ts";
import { makeSlip, misquote, type Slip } from "./slip.ts";
import type { Ground } from "./slips.ts";
import { type Draft, reportId } from "./yearOfReports.ts";

const writeProse = (draft: Draft, body: Body, random: Random): void => {
  draft.prose.set(body, tell(figuresOf(draft.figures, body.index), random));
};

const slipInProse = (draft: Draft, body: Body): Slip | null => {
  const prose = draft.prose.get(body);
  const misquoted = prose && misquote(prose, reportId(body, draft.year));
  if (!misquoted) return null;
  draft.prose.set(body, misquoted.prose);
  return misquoted.slip;
};

/** Where a report counts in its prose, every second slip is there. */
const slipIn = (draft: Draft, body: Body, ground: Ground): Slip | null =>
  (ground.random() < 0.5 ? slipInProse(draft, body) : null) ??
  makeSlip(ground, reportId(body, draft.year));

const emptied = ({ misprints }: Slip): Blanks =>
  Object.fromEntries(
    misprints.flatMap(({ id, printed }) =>
      Number.isNaN(printed) ? [[id, { blank: "empty" }]] : [],
    ),
  );

const slipOn = (draft: Draft, body: Body, ground: Ground): void => {
  const slip = slipIn(draft, body, ground);
  if (!slip) return;
  draft.slips.set(body, slip);
  draft.blanks.set(body, { ...draft.blanks.get(body), ...emptied(slip) });
};

/** What a report is held against. */
export type Beside = Pick<Ground, "lastYear" | "members">;

/** Turns a body's true figures into its report: prose from the truth, then the form, then a slip of the pen. */
export const printReport = (draft: Draft, body: Body, beside: Beside): void => {
  const { world, year } = draft;
  const random = randomOf(world.seed, streams.printing, body.index, year);
  const figures = figuresOf(draft.figures, body.index);
  const habits = world.habitsOf(body);
  const day = publishedOn(body, year, random);
  if (day !== null) draft.published.set(body, day);
  if (habits.tells) writeProse(draft, body, random);
  const blanks = printForm(figures, habits, { year, random });
  if (Object.keys(blanks).length > 0) draft.blanks.set(body, blanks);
  // Zeros left empty leave nothing to hold a slip against.
  const slips = world.slipsIn(body, year) && !habits.leavesZerosEmpty;
  if (slips) slipOn(draft, body, { ...beside, figures, random });
};
