import type { MetricId } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { ofChosen, ofPeers, peerReads } from "./where.ts";

/** What a series is drawn for: all peers together, the bodies chosen, or one line for each of these. */
export type Grain = "all" | "chosen" | "body" | "region" | "level" | "sector";

/** One metric of one group in one year, as sums that a rate is the ratio of. */
export interface SeriesRow {
  readonly year: number;
  readonly metric: MetricId;
  /** The body, region, level or sector; empty when all peers are taken together. */
  readonly key: string;
  readonly reports: number;
  readonly answered: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const keys = {
  all: "''",
  chosen: "reports.body",
  body: "reports.body",
  region: "bodies.region",
  level: "bodies.level",
  sector: "bodies.sector",
} as const satisfies Record<Grain, string>;

/** Metrics of the peer group, year by year over every year of the dataset. */
export const series = (
  view: View,
  metrics: readonly MetricId[],
  grain: Grain = "all",
): Query<SeriesRow> => {
  const filter = grain === "chosen" ? ofChosen(view) : ofPeers(view);
  const measures = metrics.map((metric) => ({
    metric,
    ...measure(metric, view.basis, view.trust),
  }));
  const selects = measures.map(
    ({ metric, numerator, denominator, answered, beside }) => `
      select
        reports.year,
        '${metric}' as metric,
        ${keys[grain]} as key,
        count(*) as reports,
        count(*) filter (where ${answered}) as answered,
        ${numerator} as numerator,
        ${denominator} as denominator
      from reports
      join bodies on bodies.id = reports.body
      ${beside}
      where ${filter.sql}
      group by all`,
  );
  return {
    sql: `${selects.join(" union all ")} order by metric, key, year`,
    values: selects.flatMap(() => filter.values),
    reads: {
      ...(view.trust === "exclude" && concernedReads),
      reports: ["report", ...peerReads.reports, ...new Set(measures.flatMap(({ cells }) => cells))],
      bodies: peerReads.bodies,
    },
  };
};
