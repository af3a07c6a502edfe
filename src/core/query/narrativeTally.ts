import { type NarrativeId, narrativeIds, narratives } from "../form/narrative.ts";
import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPicked, peerReads } from "./where.ts";

/** A count that reports state in their prose: how many state it, and from what to what. */
export interface NarrativeTally {
  readonly id: NarrativeId;
  readonly unit: string | null;
  readonly reports: number;
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

/** What the tables count themselves, and what has no name of its own, is left out. */
const told: readonly NarrativeId[] = narrativeIds.filter((id) => {
  const { kind } = narratives[id];
  return kind !== "requests" && kind !== "disputes" && kind !== "other";
});

const mostTold = 8;

/** The counts that most reports of the asked years state in prose; nothing is added up. */
export const narrativeTally = (view: View): Query<NarrativeTally> => {
  const filter = allOf([inYears(view), ofPicked(view)]);
  return {
    sql: `
      select
        narrative.id,
        narrative.unit,
        count(distinct narrative.report) as reports,
        min(narrative.value) as least,
        median(narrative.value) as middle,
        max(narrative.value) as most
      from narrative
      join reports on reports.report = narrative.report
      join bodies on bodies.id = reports.body
      where narrative.id in (${told.map(() => "?").join(", ")}) and ${filter.sql}
      group by narrative.id, narrative.unit
      order by reports desc, narrative.id, narrative.unit
      limit ${mostTold}`,
    values: [...told, ...filter.values],
    reads: {
      narrative: ["report", "id", "value", "unit"],
      reports: ["report", ...peerReads.reports],
      bodies: peerReads.bodies,
    },
  };
};
