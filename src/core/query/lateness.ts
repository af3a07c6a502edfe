import type { View } from "../view/view.ts";
import { type CoverageRow, daysLate, deadline } from "./coverage.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPicked, peerReads } from "./where.ts";

/** How many reports print their day of publication, how many of these came late, and by how long. */
export interface Lateness {
  readonly dated: number;
  readonly late: number;
  /** Days between the deadline and the latest of them. */
  readonly days: number;
}

/** The same, of reports that are listed one by one. */
export const latenessOf = (rows: readonly CoverageRow[]): Lateness => {
  const late = rows.filter((row) => row.published !== null && row.published > row.deadline);
  return {
    dated: rows.filter(({ published }) => published !== null).length,
    late: late.length,
    days: Math.max(0, ...late.map(daysLate)),
  };
};

/** The lateness of the picked peers' reports in the asked years. */
export const lateness = (view: View): Query<Lateness> => {
  const filter = allOf([inYears(view), ofPicked(view)]);
  return {
    sql: `
      select
        count(published) as dated,
        count(*) filter (where published > due) as late,
        greatest(0, coalesce(
          max(date_diff('day', try_cast(due as date), try_cast(published as date))), 0
        )) as days
      from (
        select reports.published, ${deadline("reports")} as due
        from reports
        join bodies on bodies.id = reports.body
        where ${filter.sql}
      ) as dated`,
    values: filter.values,
    reads: {
      reports: ["published", ...peerReads.reports],
      bodies: peerReads.bodies,
    },
  };
};
