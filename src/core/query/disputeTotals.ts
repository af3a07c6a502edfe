import type { View } from "../view/view.ts";
import type { CellId } from "../form/cells.ts";
import type { Query } from "./query.ts";
import { trustedSums } from "./trustedSums.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

export const disputeKinds = ["review", "direct-suit", "post-review-suit"] as const;
export const disputeResults = ["upheld", "corrected", "other", "pending", "total"] as const;

export type DisputeKind = (typeof disputeKinds)[number];
export type DisputeResult = (typeof disputeResults)[number];
type DisputeCell = `${DisputeKind}.${DisputeResult}`;

/** Table 四 added up over reports, with the requests closed that it follows from. */
export type DisputeTotals = { readonly [cell in DisputeCell]: number | null } & {
  readonly reports: number;
  readonly closed: number | null;
};

const disputeCells = disputeKinds.flatMap((kind) =>
  disputeResults.map((result) => `${kind}.${result}` as const),
);

/** Reviews and suits of the peer group in the asked years, by kind and result. */
export const disputeTotals = (view: View): Query<DisputeTotals> => {
  const cells = disputeCells.map((cell): [string, CellId] => [cell, `disputes.${cell}`]);
  const sums = trustedSums(view.trust, {
    closed: "requests.closed.total",
    ...Object.fromEntries(cells),
  });
  const filter = allOf([inYears(view), ofPeers(view), sums.filter]);
  return {
    sql: `
      select
        count(*) as reports,
        ${sums.columns}
      from reports
      join bodies on bodies.id = reports.body
      ${sums.beside}
      where ${filter.sql}`,
    values: filter.values,
    reads: {
      ...sums.reads,
      reports: [...peerReads.reports, ...sums.reads.reports],
      bodies: peerReads.bodies,
    },
  };
};
