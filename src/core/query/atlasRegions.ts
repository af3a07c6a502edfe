import { metricOf } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { concernedReads } from "./concerned.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** The bodies of one region taken together: the sums of the metric over those whose figures are possible. */
export interface AtlasRow {
  /** The path of the region, such as 福建/平潭综合实验区, in both languages. */
  readonly region: string;
  readonly region_en: string | null;
  readonly code: string | null;
  readonly bodies: number;
  readonly answered: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** One metric by region, over all bodies of a kind wherever they lie. */
export const atlasRegions = (view: View): Query<AtlasRow> => {
  const { numerator, denominator, beside, cells } = measure(view.metric, view.basis, view.trust);
  const filter = allOf([inYears(view), ofPeers({ ...view, region: null })]);
  const possible = metricOf(view.metric).kind === "rate" ? "x between 0 and n" : "true";
  return {
    sql: `
      with peers as (
        select bodies.region, bodies.region_en, bodies.region_code, ${numerator} as x, ${denominator} as n
        from reports
        join bodies on bodies.id = reports.body
        ${beside}
        where ${filter.sql}
        group by reports.body, bodies.region, bodies.region_en, bodies.region_code
      )
      select
        region,
        min(region_en) as region_en,
        min(region_code) as code,
        count(*) as bodies,
        count(x) as answered,
        sum(x) filter (where ${possible}) as numerator,
        sum(n) filter (where ${possible}) as denominator
      from peers
      group by region
      order by region`,
    values: filter.values,
    reads: {
      ...(view.trust === "exclude" && concernedReads),
      reports: ["report", ...peerReads.reports, ...cells],
      bodies: [...peerReads.bodies, "region_en", "region_code"],
    },
  };
};

/** The aggregates that reported in the asked years: some may contain others. */
export const atlasAggregates = (view: View): Query<{ readonly body: string }> => {
  const filter = allOf([inYears(view), ofPeers({ ...view, region: null, kind: "aggregate" })]);
  return {
    sql: `
      select distinct reports.body
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      order by reports.body`,
    values: filter.values,
    reads: peerReads,
  };
};
