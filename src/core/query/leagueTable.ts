import { metricOf } from "../metrics/metrics.ts";
import type { View } from "../view/view.ts";
import { besideConcerned, concernedBy, concernedReads, isTrusted } from "./concerned.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, type Filter, inYears, ofPeers, peerReads } from "./where.ts";

/** One body in the asked years: the sums of its metric, or why there are none. */
export interface LeagueRow {
  readonly body: string;
  /** Reports in the asked years, and how many of them answer the metric. */
  readonly reports: number;
  readonly answered: number;
  /** Reports in a format of the form that prints the metric. */
  readonly fitting: number;
  readonly numerator: number | null;
  /** Null for a count. */
  readonly denominator: number | null;
  /** Why a needed cell holds no number: a blank reason, or that the report was left out; null where every report answers. */
  readonly blank: string | null;
  /** Reports that break an identity involving a cell of the metric. */
  readonly doubtful: number;
}

/** Stands for a blank reason where a reader leaves out reports that do not add up. */
export const excluded = "excluded";

/** A body that reports for itself and one that adds others up are never asked for together. */
const ofKind = ({ kind }: View): Filter => ({ sql: "reports.kind = ?", values: [kind] });

/** Every body of a group, by default the peers, with its metric summed over the asked years. */
export const leagueTable = (view: View, group: Filter = ofPeers(view)): Query<LeagueRow> => {
  const { numerator, denominator, answered, cells, restsOn } = measure(
    view.metric,
    view.basis,
    view.trust,
  );
  const { formats } = metricOf(view.metric);
  const filter = allOf([inYears(view), ofKind(view), group]);
  const blank = [
    `min(concerned.blank) filter (where not ${answered})`,
    ...(view.trust === "exclude" ? [`min('${excluded}') filter (where not (${isTrusted}))`] : []),
  ].join(", ");
  return {
    sql: `
      select
        reports.body,
        count(*) as reports,
        count(*) filter (where ${answered}) as answered,
        count(*) filter (where reports.format in (${formats.map(() => "?").join(", ")})) as fitting,
        ${numerator} as numerator,
        ${denominator} as denominator,
        coalesce(${blank}) as blank,
        count(*) filter (where concerned.failures > 0) as doubtful
      from reports
      join bodies on bodies.id = reports.body
      ${besideConcerned(restsOn)}
      where ${filter.sql}
      group by reports.body
      order by reports.body`,
    values: [...formats, ...filter.values],
    shared: [concernedBy(restsOn)],
    reads: {
      reports: ["report", "format", ...peerReads.reports, ...cells],
      bodies: peerReads.bodies,
      findings: concernedReads.findings,
    },
  };
};
