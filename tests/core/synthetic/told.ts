import type { Row } from "#core/dataset/columns.ts";
import type { Report } from "#core/report/report.ts";
import { answerRows } from "#core/synthetic/answerKey.ts";
import type { Body } from "#core/synthetic/body.ts";
import { reportOf } from "#core/synthetic/reportOf.ts";
import { simulate } from "#core/synthetic/simulate.ts";
import { type Wish, type World, worldOf } from "#core/synthetic/world.ts";
import type { YearOfReports } from "#core/synthetic/yearOfReports.ts";
import { yearRows } from "#core/synthetic/yearRows.ts";

/** A whole story in memory: what the generator only ever holds a year of. */
export interface Told {
  readonly world: World;
  readonly reports: readonly { readonly body: Body; readonly report: Report }[];
  readonly findings: readonly Row[];
  readonly answers: readonly Row[];
  readonly breaks: number;
  readonly gaps: number;
}

const yearOf = (told: YearOfReports) => ({
  reports: told.reporting.map((body) => ({ body, report: reportOf(told, body) })),
  findings: yearRows(told).findings,
  answers: answerRows(told),
  breaks: told.breaks.size,
  gaps: told.gaps.size,
});

export const tell = (wish: Wish): Told => {
  const world = worldOf(wish);
  const years = Array.from(simulate(world), yearOf);
  return {
    world,
    reports: years.flatMap(({ reports }) => reports),
    findings: years.flatMap(({ findings }) => findings),
    answers: years.flatMap(({ answers }) => answers),
    breaks: years.reduce((sum, { breaks }) => sum + breaks, 0),
    gaps: years.reduce((sum, { gaps }) => sum + gaps, 0),
  };
};
