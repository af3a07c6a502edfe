import type { View } from "../view/view.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

export interface LargestRow {
  readonly body: string;
  readonly received: number;
}

/** The bodies of the peer group that received most requests, to begin a comparison with. */
export const compareLargest = (view: View, count = 2): Query<LargestRow> => {
  const { numerator, cells } = measure("received", view.basis);
  const filter = allOf([inYears(view), ofPeers(view)]);
  return {
    sql: `
      select reports.body, ${numerator} as received
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      group by reports.body
      having received > 0
      order by received desc, reports.body
      limit ?`,
    values: [...filter.values, count],
    reads: { reports: [...peerReads.reports, ...cells], bodies: peerReads.bodies },
  };
};
