import type { MetricId } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { concernedReads, isAbout } from "./concerned.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** How many of the reports a metric rests on break an identity about it. */
export interface DoubtfulRow {
  readonly metric: MetricId;
  readonly reports: number;
}

/** The reports of the peers in the asked years whose figures do not add up, metric by metric. */
export const doubtfulReports = (view: View, metrics: readonly MetricId[]): Query<DoubtfulRow> => {
  const filter = allOf([inYears(view), ofPeers(view)]);
  const selects = metrics.map(
    (metric) => `
      select '${metric}' as metric, count(distinct report) as reports
      from broken
      where ${isAbout(measure(metric, view.basis).restsOn)}`,
  );
  return {
    sql: `
      with broken as materialized (
        select findings.report, findings.cells
        from findings
        join reports on reports.report = findings.report
        join bodies on bodies.id = reports.body
        where findings.kind = 'check' and findings.severity = 'identity' and ${filter.sql}
      )
      ${selects.join("\n      union all")}`,
    values: filter.values,
    reads: {
      reports: [...concernedReads.reports, ...peerReads.reports],
      bodies: peerReads.bodies,
      findings: concernedReads.findings,
    },
  };
};
