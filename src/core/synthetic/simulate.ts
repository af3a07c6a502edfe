import type { Body } from "./body.ts";
import { type Course, courseOf, drawBody } from "./drawBody.ts";
import { addInto, type Figures, figuresOf, roundMoney, width } from "./figures.ts";
import { printReport } from "./printReport.ts";
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
}

const begin = (world: World): Progress => {
  const own = world.bodies.filter(({ role }) => role !== "government");
  const courses = new Map(own.map((body) => [body, courseOf(world.seed, body)]));
  return { world, courses, sums: sumsFor(world.bodies) };
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

const check = (draft: Draft, body: Body, members: Figures | null): void => {
  const figures = figuresOf(draft.figures, body.index);
  const breaks = screen(figures, figuresOf(draft.lastYear, body.index));
  if (breaks.length > 0) draft.breaks.set(body, breaks);
  const gaps = members ? gapsBetween(figures, members) : [];
  if (gaps.length > 0) draft.gaps.set(body, gaps);
};

const report = ({ world, sums }: Progress, body: Body, draft: Draft): void => {
  const figures = figuresOf(draft.figures, body.index);
  if (world.isPresent(body, draft.year)) {
    const members = sums.get(body)?.printed ?? null;
    printReport(draft, body, members);
    check(draft, body, members);
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
  for (const body of progress.world.bodies.toReversed()) {
    drawTruth(progress, body, draft);
    report(progress, body, draft);
  }
  draft.reporting.reverse();
  return draft;
};

const draftOf = (
  world: World,
  year: number,
  kept: Pick<Draft, "figures" | "lastYear" | "slips">,
): Draft => ({
  ...kept,
  world,
  year,
  reporting: [],
  published: new Map(),
  blanks: new Map(),
  prose: new Map(),
  breaks: new Map(),
  gaps: new Map(),
});

/** Tells of a fictional country year by year; only two years are ever held. */
export function* simulate(world: World): Generator<YearOfReports> {
  const progress = begin(world);
  const slips = new Map<Body, Slip>();
  let figures = new Float64Array(world.bodies.length * width);
  let lastYear = new Float64Array(figures.length).fill(Number.NaN);
  for (const year of years) {
    yield tellYear(progress, draftOf(world, year, { figures, lastYear, slips }));
    [figures, lastYear] = [lastYear, figures];
  }
}
