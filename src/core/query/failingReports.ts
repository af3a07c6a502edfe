import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import type { QualityTotals } from "./qualityTotals.ts";
import { allOf, inYears, ofPicked, peerReads } from "./where.ts";

/** The reports of the peers in the asked years, and how many of them break an identity of the form. */
export const failingReports = (
  view: View,
): Query<Pick<QualityTotals, "reports" | "complete" | "failing">> => {
  const filter = allOf([inYears(view), ofPicked(view)]);
  return {
    sql: `
      select
        count(*) as reports,
        count(*) filter (where reports.completeness = 'complete') as complete,
        count(failing.report) as failing
      from reports
      join bodies on bodies.id = reports.body
      left join (
        select distinct report from findings where kind = 'check' and severity = 'identity'
      ) as failing on failing.report = reports.report
      where ${filter.sql}`,
    values: filter.values,
    reads: {
      reports: ["report", "completeness", ...peerReads.reports],
      bodies: peerReads.bodies,
      findings: ["report", "kind", "severity"],
    },
  };
};
