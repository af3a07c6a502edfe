import type { Body } from "./body.ts";
import { drawDisclosure, drawFees, firstStock, type Stock } from "./drawDisclosure.ts";
import { drawDisputes } from "./drawDisputes.ts";
import { drawRequests, firstOpen, openAfter, putOpen } from "./drawRequests.ts";
import type { Figures } from "./figures.ts";
import { type Profile, profileOf } from "./profile.ts";
import { randomOf, streams } from "./random.ts";
import { years } from "./years.ts";

/** A body on its way through the years: what it is, and what it takes from one year into the next. */
export interface Course {
  readonly body: Body;
  readonly profile: Profile;
  open: readonly number[];
  stock: Stock;
}

export const courseOf = (seed: number, body: Body): Course => {
  const profile = profileOf(seed, body);
  const random = randomOf(seed, streams.figures, body.index, years[0] - 1);
  return { body, profile, open: firstOpen(profile, random), stock: firstStock(profile, random) };
};

/** Draws what is true of a body's next year into empty figures, and takes its course a year further. */
export const drawBody = (
  figures: Figures,
  course: Course,
  { seed, year }: { readonly seed: number; readonly year: number },
): void => {
  const { body, profile } = course;
  const random = randomOf(seed, streams.figures, body.index, year);
  putOpen(figures, course.open);
  drawRequests(figures, { profile, year, random });
  drawDisputes(figures, profile, random);
  drawFees(figures, random);
  course.stock = drawDisclosure(figures, course.stock, { profile, random });
  course.open = openAfter(figures);
};
