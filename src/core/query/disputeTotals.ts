import type { View } from "../view/view.ts";
import type { CellId } from "../form/cells.ts";
import { identifier } from "./identifier.ts";
import type { Query } from "./query.ts";
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
  const filter = allOf([inYears(view), ofPeers(view)]);
  const cells = disputeCells.map((cell): CellId => `disputes.${cell}`);
  const sums = disputeCells.map(
    (cell) => `sum(${identifier("reports", `disputes.${cell}`)}) as ${identifier(cell)}`,
  );
  return {
    sql: `
      select
        count(*) as reports,
        sum(${identifier("reports", "requests.closed.total")}) as closed,
        ${sums.join(", ")}
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}`,
    values: filter.values,
    reads: {
      reports: [...peerReads.reports, "requests.closed.total", ...cells],
      bodies: peerReads.bodies,
    },
  };
};
