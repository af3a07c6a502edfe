import type { MetricId } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { type Measure, measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { type Filter, ofChosen, ofPeers, ofPicked, peerReads } from "./where.ts";

/**
 * What a series is drawn for: all peers together, those of them picked out, each of the bodies chosen, or
 * one line for each of these.
 */
export type Grain = "all" | "picked" | "chosen" | "body" | "region" | "level" | "sector";

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

/** The years in which any report stands behind a series. */
export const yearsWithReports = (rows: readonly SeriesRow[]): readonly number[] =>
  [...new Set(rows.filter(({ reports }) => reports > 0).map(({ year }) => year))].toSorted();

const groups = { chosen: ofChosen, picked: ofPicked } as const;

const keys = {
  all: "''",
  picked: "''",
  chosen: "reports.body",
  body: "reports.body",
  region: "bodies.region",
  level: "bodies.level",
  sector: "bodies.sector",
} as const satisfies Record<Grain, string>;

interface Asked extends Measure {
  readonly metric: MetricId;
}

/** Several metrics summed in one look at the reports, each under its place among them. */
const sumsOf = (asked: readonly Asked[], key: string, filter: Filter): string => `
        select
          reports.year,
          ${key} as key,
          count(*) as reports,
          ${asked
            .map(
              ({ numerator, denominator, answered }, at) => `
          count(*) filter (where ${answered}) as answered_${at},
          ${numerator} as numerator_${at},
          ${denominator} as denominator_${at}`,
            )
            .join(",")}
        from reports
        join bodies on bodies.id = reports.body
        ${asked[0]?.beside ?? ""}
        where ${filter.sql}
        group by all`;

const rowsOf = ({ metric }: Asked, at: number, from: string): string => `
      select
        year,
        '${metric}' as metric,
        key,
        reports,
        answered_${at} as answered,
        numerator_${at} as numerator,
        denominator_${at} as denominator
      from ${from}`;

/** Metrics of the peer group, year by year over every year of the dataset. */
export const series = (
  view: View,
  metrics: readonly MetricId[],
  grain: Grain = "all",
): Query<SeriesRow> => {
  const filter = grain === "chosen" || grain === "picked" ? groups[grain](view) : ofPeers(view);
  const measures = metrics.map((metric) => ({
    metric,
    ...measure(metric, view.basis, view.trust),
  }));
  // A metric that leaves reports out is joined with findings of its own.
  const scans = view.trust === "exclude" ? measures.map((asked) => [asked]) : [measures];
  const sums = scans.map(
    (asked, at) => `sums_${at} as materialized (${sumsOf(asked, keys[grain], filter)}
      )`,
  );
  const rows = scans.flatMap((asked, at) =>
    asked.map((metric, place) => rowsOf(metric, place, `sums_${at}`)),
  );
  return {
    sql: `
      with ${sums.join(", ")}
      ${rows.join(" union all ")}
      order by metric, key, year`,
    values: scans.flatMap(() => filter.values),
    reads: {
      ...(view.trust === "exclude" && concernedReads),
      reports: [
        ...(view.trust === "exclude" ? concernedReads.reports : []),
        ...peerReads.reports,
        ...new Set(measures.flatMap(({ cells }) => cells)),
      ],
      bodies: peerReads.bodies,
    },
  };
};
