import { type MetricId, metricOf } from "../metrics/metrics.ts";
import { pooled } from "../statistics/pooled.ts";
import { type Tier, tier } from "../statistics/tier.ts";
import { wilson } from "../statistics/wilson.ts";
import { type View, viewOf } from "../view/view.ts";
import type { BodyRow } from "./catalog.ts";
import { identifier } from "./identifier.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import type { SeriesRow } from "./series.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** One metric added up over the peers whose figures can be so. */
export interface PeerRow {
  readonly metric: MetricId;
  /** Bodies that reported for the year, and how many of them answer the metric. */
  readonly bodies: number;
  readonly answered: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The league a body stands in: everyone of its kind in its region, in one year. */
export const peerView = (body: BodyRow, year: number, choices: Partial<View> = {}): View =>
  viewOf("league", {
    ...choices,
    kind: body.kind === "aggregate" ? "aggregate" : "own",
    region: body.region,
    year: { from: year, to: year },
  });

/** Metrics of a peer group as ratios of sums; a rate above the whole stays out, as it does in the league. */
export const bodyPeers = (view: View, metrics: readonly MetricId[]): Query<PeerRow> => {
  const filter = allOf([inYears(view), ofPeers(view)]);
  const measures = metrics.map((metric, at) => ({
    metric,
    x: identifier(`x${at}`),
    n: identifier(`n${at}`),
    ...measure(metric, view.basis),
  }));
  const sums = measures.flatMap(({ numerator, denominator, x, n }) => [
    `${numerator} as ${x}`,
    `${denominator} as ${n}`,
  ]);
  const selects = measures.map(({ metric, x, n }) => {
    const isPossible = metricOf(metric).kind === "rate" ? `${x} <= ${n}` : "true";
    return `
      select
        '${metric}' as metric,
        count(*) as bodies,
        count(${x}) as answered,
        sum(${x}) filter (where ${isPossible}) as numerator,
        sum(${n}) filter (where ${isPossible}) as denominator
      from peers`;
  });
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
    values: filter.values,
    reads: {
      reports: [...peerReads.reports, ...new Set(measures.flatMap(({ cells }) => cells))],
      bodies: peerReads.bodies,
    },
  };
};

/** Where one body stands among its peers: against their pooled rate, or as its part of their sum. */
export type Position =
  | {
      readonly kind: "rate";
      readonly tier: Tier | null;
      /** The denominator falls short of this, at which a body is ranked. */
      readonly isBelow: number | null;
      readonly value: number;
      readonly peers: PeerRow;
    }
  | { readonly kind: "count"; readonly part: number | null; readonly peers: PeerRow };

/** Null where the body has no peers or no figure of its own. */
export const positionOf = (row: SeriesRow, peers: PeerRow | undefined): Position | null => {
  if (!peers || peers.answered < 2 || row.numerator === null || peers.numerator === null)
    return null;
  const metric = metricOf(row.metric);
  if (metric.kind === "count") {
    const part = peers.numerator > 0 ? row.numerator / peers.numerator : null;
    return { kind: "count", part, peers };
  }
  const value = pooled([{ x: peers.numerator, n: peers.denominator ?? 0 }]);
  const interval = wilson(row.numerator, row.denominator ?? 0);
  if (value === null) return null;
  const isSmall = interval !== null && (row.denominator ?? 0) < metric.minimum;
  return {
    kind: "rate",
    tier: interval && tier(interval, value),
    isBelow: isSmall ? metric.minimum : null,
    value,
    peers,
  };
};
