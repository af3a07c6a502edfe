import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { ofPeers, peerReads } from "./where.ts";

/** A report that should have been published for a year, and whether the dataset holds it. */
export interface CoverageRow {
  readonly body: string;
  readonly year: number;
  readonly kind: string;
  readonly report: string | null;
  readonly completeness: string | null;
  readonly published: string | null;
}

/** Expected reports of the peer group in every year, with the report where there is one. */
export const coverage = (view: View): Query<CoverageRow> => {
  const peers = ofPeers(view);
  return {
    sql: `
      select
        expected.body,
        expected.year,
        bodies.kind,
        found.report,
        found.completeness,
        found.published
      from expected
      join bodies on bodies.id = expected.body
      left join reports as found on found.body = expected.body and found.year = expected.year
      where ${peers.sql}
      order by expected.year, expected.body`,
    values: peers.values,
    reads: {
      reports: ["report", "body", "year", "completeness", "published"],
      bodies: peerReads.bodies,
      expected: ["body", "year"],
    },
  };
};
