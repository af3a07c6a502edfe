import type { View } from "../view/view.ts";
import { type FindingSource, readsOfAll } from "./findingSource.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofBothKinds, peerReads } from "./where.ts";

/** How many reports there are, and how many of them break an identity of the form. */
export interface QualityTotals {
  readonly reports: number;
  readonly complete: number;
  readonly failing: number;
  /** Failures between reports, and between text and table. */
  readonly continuity: number;
  readonly text: number;
}

/** The reports of the bodies and years asked for, own and aggregate: counted, never added up. */
export const qualityTotals = (view: View, source: FindingSource): Query<QualityTotals> => {
  const filter = allOf([inYears(view), ofBothKinds(view)]);
  return {
    sql: `
      select
        count(*) as reports,
        count(*) filter (where reports.completeness = 'complete') as complete,
        count(*) filter (where found.identities > 0) as failing,
        coalesce(sum(found.continuity), 0) as continuity,
        coalesce(sum(found.text), 0) as "text"
      from reports
      join bodies on bodies.id = reports.body
      left join (
        select
          report,
          count(*) filter (where severity = 'identity') as identities,
          count(*) filter (where severity = 'continuity') as continuity,
          count(*) filter (where severity = 'text') as "text"
        from (${source.sql}
        )
        group by report
      ) as found on found.report = reports.report
      where ${filter.sql}`,
    values: filter.values,
    reads: readsOfAll([
      source,
      {
        reads: {
          reports: ["report", "completeness", ...peerReads.reports],
          bodies: peerReads.bodies,
        },
      },
    ]),
  };
};
