import type { View } from "../view/view.ts";
import { measure } from "./measure.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** A body that can be chosen, with what tells how much it had to do and how open it was. */
export interface BodyChoice {
  readonly body: string;
  readonly received: number | null;
  readonly disclosed: number | null;
  readonly closed: number | null;
}

/** Everyone of the peer group who reported in the asked years, those with most requests first. */
export const bodyChoices = (view: View): Query<BodyChoice> => {
  const received = measure("received", view.basis);
  const rate = measure("disclosure-rate", view.basis);
  const filter = allOf([inYears(view), ofPeers(view)]);
  return {
    sql: `
      select
        reports.body,
        ${received.numerator} as received,
        ${rate.numerator} as disclosed,
        ${rate.denominator} as closed
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      group by reports.body
      order by received desc nulls last, reports.body`,
    values: filter.values,
    reads: {
      reports: [...new Set([...peerReads.reports, ...received.cells, ...rate.cells])],
      bodies: peerReads.bodies,
    },
  };
};
