import type { Body } from "./body.ts";
import { type Course, courseOf, drawBody } from "./drawBody.ts";
import { addInto, type Figures, figuresOf, roundMoney, width } from "./figures.ts";
import { type Beside, printReport } from "./printReport.ts";
import { clearSums, gapsBetween, sumsAbove, type SumsOf, sumsFor } from "./rollUp.ts";
import { screen } from "./screen.ts";
import type { Slip } from "./slip.ts";
import type { World } from "./world.ts";
import type { Draft, YearOfReports } from "./yearOfReports.ts";
import { years } from "./years.ts";

/** What goes on from year to year. */
interface Progress {
  readonly world: World;
  readonly courses: ReadonlyMap<Body, Course>;
  readonly sums: SumsOf;
  /** Last year's figures of the body that is being told of. */
  readonly lastYear: Figures;
}

const begin = (world: World): Progress => {
  const own = world.bodies.filter(({ role }) => role !== "government");
  const courses = new Map(own.map((body) => [body, courseOf(world.seed, body)]));
  return { world, courses, sums: sumsFor(world.bodies), lastYear: new Float64Array(width) };
};

/** The truth of an aggregate is the sum of the truths below it, reported or not. */
const drawTruth = ({ world, courses, sums }: Progress, body: Body, draft: Draft): void => {
  const figures = figuresOf(draft.figures, body.index);
  const course = courses.get(body);
  if (course) {
    figures.fill(0);
    drawBody(figures, course, { seed: world.seed, year: draft.year });
  } else {
    figures.set(sums.get(body)?.truth ?? []);
    roundMoney(figures);
  }
  const above = sumsAbove(sums, body);
  if (above) addInto(above.truth, figures);
};

const check = (draft: Draft, body: Body, { lastYear, members }: Beside): void => {
  const figures = figuresOf(draft.figures, body.index);
  const breaks = screen(figures, lastYear);
  if (breaks.length > 0) {
    draft.breaks.set(body, breaks);
    draft.lastYear.set(body, lastYear.slice());
  }
  const gaps = members ? gapsBetween(figures, members) : [];
  if (gaps.length > 0) draft.gaps.set(body, gaps);
};

/** This year's figures take the place of last year's, of which a copy is at hand meanwhile. */
const tellBody = (progress: Progress, body: Body, draft: Draft): void => {
  const { world, sums, lastYear } = progress;
  const figures = figuresOf(draft.figures, body.index);
  lastYear.set(figures);
  drawTruth(progress, body, draft);
  if (world.isPresent(body, draft.year)) {
    const beside = { lastYear, members: sums.get(body)?.printed ?? null };
    printReport(draft, body, beside);
    check(draft, body, beside);
    draft.reporting.push(body);
  } else {
    figures.fill(Number.NaN);
  }
  const above = sumsAbove(sums, body);
  if (above) addInto(above.printed, figures);
};

/** Members stand after their government in the order of the dataset, so the year is told from its end. */
const tellYear = (progress: Progress, draft: Draft): YearOfReports => {
  clearSums(progress.sums);
  for (const body of progress.world.bodies.toReversed()) tellBody(progress, body, draft);
  draft.reporting.reverse();
  return draft;
};

const draftOf = (world: World, year: number, kept: Pick<Draft, "figures" | "slips">): Draft => ({
  ...kept,
  world,
  year,
  reporting: [],
  lastYear: new Map(),
  published: new Map(),
  blanks: new Map(),
  prose: new Map(),
  breaks: new Map(),
  gaps: new Map(),
});

/** Tells of a fictional country year by year; only one year of it is ever held. */
export function* simulate(world: World): Generator<YearOfReports> {
  const progress = begin(world);
  const slips = new Map<Body, Slip>();
  const figures = new Float64Array(world.bodies.length * width).fill(Number.NaN);
  for (const year of years) yield tellYear(progress, draftOf(world, year, { figures, slips }));
}
