import type { MetricId } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { concernedReads, namesAny } from "./concerned.ts";
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
  const abouts = metrics.map((metric) => namesAny(measure(metric, view.basis).restsOn));
  return {
    sql: `
      with broken as materialized (
        select distinct findings.report, findings.cells
        from findings
        join reports on reports.report = findings.report
        join bodies on bodies.id = reports.body
        where findings.kind = 'check' and findings.severity = 'identity' and ${filter.sql}
      ),
      sets as (
        select cells, ${abouts.map((about, at) => `${about} as about_${at}`).join(", ")}
        from (select distinct cells from broken)
      ),
      doubtful as materialized (
        select ${metrics.map((_, at) => `count(distinct report) filter (where about_${at}) as reports_${at}`).join(", ")}
        from broken join sets on sets.cells = broken.cells
      )
      ${metrics
        .map((metric, at) => `select '${metric}' as metric, reports_${at} as reports from doubtful`)
        .join("\n      union all ")}`,
    values: filter.values,
    reads: {
      reports: [...concernedReads.reports, ...peerReads.reports],
      bodies: peerReads.bodies,
      findings: concernedReads.findings,
    },
  };
};
