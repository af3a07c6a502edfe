import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { allOf, between, type Filter, ofPickedBodies, peerReads } from "./where.ts";

/** How many reports were due in the asked years, and how many of them the dataset holds. */
export interface DueReports {
  readonly expected: number;
  readonly held: number;
}

/** A report that was due and is not held, with what its body is called. */
export interface MissingReport {
  readonly body: string;
  readonly year: number;
  readonly name: string;
  readonly name_en: string | null;
}

const dueIn = ({ year }: View): Filter | null =>
  year && between("expected.year", year.from, year.to);

const besideHeld = `
      join bodies on bodies.id = expected.body
      left join reports
        on reports.body = expected.body and reports.year = expected.year
        and reports.kind = bodies.kind`;

const reads = {
  reports: ["body", "year", "kind"],
  bodies: [...peerReads.bodies, "name", "name_en"],
  expected: ["body", "year"],
} as const;

/** The reports due from the picked peers in the asked years, counted. */
export const dueReports = (view: View): Query<DueReports> => {
  const filter = allOf([dueIn(view), ofPickedBodies(view)]);
  return {
    sql: `
      select count(*) as expected, count(reports.body) as held
      from expected
      ${besideHeld}
      where ${filter.sql}`,
    values: filter.values,
    reads,
  };
};

/** The first of the reports that are missing, by year and body; a list is looked through only so far. */
export const missingReports = (view: View, most: number): Query<MissingReport> => {
  const filter = allOf([dueIn(view), ofPickedBodies(view)]);
  return {
    sql: `
      select expected.body, expected.year, bodies.name, bodies.name_en
      from expected
      ${besideHeld}
      where reports.body is null and ${filter.sql}
      order by expected.year, expected.body
      limit ?`,
    values: [...filter.values, most],
    reads,
  };
};
