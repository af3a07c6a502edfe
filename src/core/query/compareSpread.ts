import type { RateId } from "../metrics/metrics.ts";
import { rates } from "../metrics/rates.ts";
import type { View } from "../view/view.ts";
import { identifier } from "./identifier.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** Fewer peers have no middle half worth drawing. */
export const fewestPeers = 5;

/** How one rate is spread over the peers; null where there are none. */
export interface Spread {
  readonly metric: RateId;
  readonly bodies: number;
  /** How many of the peers have a denominator at which a body is ranked. */
  readonly ranked: number;
  readonly least: number | null;
  readonly quarter: number | null;
  readonly median: number | null;
  readonly three_quarters: number | null;
  readonly most: number | null;
}

/**
 * The spread of rates over the peer group in the asked years, a body's rate being a ratio of its sums.
 * Small denominators stay out as long as enough peers have larger ones.
 */
export const compareSpread = (view: View, ids: readonly RateId[]): Query<Spread> => {
  const filter = allOf([inYears(view), ofPeers(view)]);
  const measures = ids.map((metric, at) => ({
    metric,
    x: identifier(`x${at}`),
    n: identifier(`n${at}`),
    least: view.minimum ?? rates[metric].minimum,
    ...measure(metric, view.basis),
  }));
  const sums = measures.flatMap(({ numerator, denominator, x, n }) => [
    `${numerator} as ${x}`,
    `${denominator} as ${n}`,
  ]);
  const selects = measures.map(
    ({ metric, x, n }) => `
      select
        '${metric}' as metric,
        count(*) as bodies,
        coalesce(max(ranked), 0) as ranked,
        min(value) as least,
        quantile_cont(value, 0.25) as quarter,
        quantile_cont(value, 0.5) as median,
        quantile_cont(value, 0.75) as three_quarters,
        max(value) as most
      from (
        select ${x} / ${n} as value, ${n} >= ? as large, count(*) filter (where large) over () as ranked
        from peers
        where ${n} > 0 and ${x} between 0 and ${n}
      )
      where large or ranked < ${fewestPeers}`,
  );
  return {
    sql: `
      with peers as materialized (
        select ${sums.join(", ")}
        from reports
        join bodies on bodies.id = reports.body
        where ${filter.sql}
        group by reports.body
      )
      ${selects.join(" union all ")}`,
    values: [...filter.values, ...measures.map(({ least }) => least)],
    reads: {
      reports: [...peerReads.reports, ...new Set(measures.flatMap(({ cells }) => cells))],
      bodies: peerReads.bodies,
    },
  };
};
