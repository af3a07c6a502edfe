import { deadlines, legalLimit } from "../dataset/deadlines.ts";
import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { type Filter, ofBodies, peerReads } from "./where.ts";

/** What became of a report that was due. */
export type CoverageState = "in-time" | "late" | "undated" | "partial" | "unreadable" | "missing";

/** A report that should have been published for a year, and whether the dataset holds it. */
export interface CoverageRow {
  readonly body: string;
  readonly year: number;
  readonly kind: string;
  readonly report: string | null;
  readonly completeness: string | null;
  readonly published: string | null;
  /** The last day on which it was in time, as YYYY-MM-DD. */
  readonly deadline: string;
  readonly state: CoverageState;
  /** Where it was read. */
  readonly source: string | null;
}

/** Levels and kinds are of our own lists, so nothing is bound. */
const day = `case ${deadlines
  .map(
    ({ kind, level, day }) =>
      `when bodies.kind = '${kind}'${level === null ? "" : ` and bodies.level = '${level}'`} then '${day}'`,
  )
  .join(" ")} else '${legalLimit}' end`;

/** The last day on which the report of a row with a year was in time. */
export const deadline = (row: "expected" | "reports"): string =>
  `((${row}.year + 1) || '-' || ${day})`;

const due = deadline("expected");

/** Of more bodies than these a reader chooses a region first. */
export const mostCovered = 6000;

const state = `
          case
            when found.report is null then 'missing'
            when found.published > ${due} then 'late'
            when found.completeness = 'partial' then 'partial'
            when unclear.report is not null then 'unreadable'
            when found.published is null then 'undated'
            else 'in-time'
          end`;

/** Expected reports of a group, by default those of one kind, in every year, with the report where there is one. */
export const coverage = (view: View, group: Filter = ofBodies(view)): Query<CoverageRow> => ({
  sql: `
      select
        expected.body,
        expected.year,
        bodies.kind,
        found.report,
        found.completeness,
        found.published,
        ${due} as deadline,
        ${state} as state,
        found.source
      from expected
      join bodies on bodies.id = expected.body
      left join reports as found
        on found.body = expected.body and found.year = expected.year and found.kind = bodies.kind
      left join (
        select distinct report from findings where kind = 'blank' and rule = 'unreadable'
      ) as unclear on unclear.report = found.report
      where ${group.sql}
      order by expected.year, expected.body`,
  values: group.values,
  reads: {
    reports: ["report", "body", "year", "kind", "completeness", "published", "source"],
    bodies: peerReads.bodies,
    expected: ["body", "year"],
    findings: ["report", "kind", "rule"],
  },
});

const dayLength = 24 * 60 * 60 * 1000;

/** Days between the deadline and the publication of a late report. */
export const daysLate = ({ published, deadline: last }: CoverageRow): number =>
  published === null ? 0 : Math.round((Date.parse(published) - Date.parse(last)) / dayLength);
