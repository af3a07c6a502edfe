import type { NarrativeId } from "../form/narrative.ts";
import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPicked, peerReads } from "./where.ts";

/** A count that one report states in its prose. */
export interface StatedCount {
  readonly body: string;
  readonly year: number;
  readonly id: NarrativeId;
  readonly label: string | null;
  readonly value: number;
  readonly unit: string | null;
  readonly evidence: string | null;
}

/** The counts of these kinds that reports of the peers, or of those picked out, state in the asked years. */
export const narrativeList = (view: View, ids: readonly NarrativeId[]): Query<StatedCount> => {
  const filter = allOf([inYears(view), ofPicked(view)]);
  return {
    sql: `
      select
        reports.body, reports.year, narrative.id, narrative.label, narrative.value, narrative.unit,
        narrative.evidence
      from narrative
      join reports on reports.report = narrative.report
      join bodies on bodies.id = reports.body
      where narrative.id in (${ids.map(() => "?").join(", ")}) and ${filter.sql}
      order by reports.body, reports.year desc, narrative.id`,
    values: [...ids, ...filter.values],
    reads: {
      narrative: ["report", "id", "label", "value", "unit", "evidence"],
      reports: ["report", ...peerReads.reports],
      bodies: peerReads.bodies,
    },
  };
};
