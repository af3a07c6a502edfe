import type { MetricId } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { besideConcerned, concernedReads } from "./concerned.ts";
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
      select '${metric}' as metric, count(*) filter (where concerned.failures > 0) as reports
      from reports
      join bodies on bodies.id = reports.body
      ${besideConcerned(measure(metric, view.basis).restsOn)}
      where ${filter.sql}`,
  );
  return {
    sql: selects.join("\n      union all"),
    values: selects.flatMap(() => filter.values),
    reads: {
      reports: [...concernedReads.reports, ...peerReads.reports],
      bodies: peerReads.bodies,
      findings: concernedReads.findings,
    },
  };
};
