import type { View } from "../view/view.ts";
import type { CellId } from "../form/cells.ts";
import type { Query } from "./query.ts";
import { trustedSums } from "./trustedSums.ts";
import { allOf, inYears, ofPeers, ofPicked, peerReads } from "./where.ts";

export const disputeKinds = ["review", "direct-suit", "post-review-suit"] as const;
export const disputeResults = ["upheld", "corrected", "other", "pending", "total"] as const;

export type DisputeKind = (typeof disputeKinds)[number];
export type DisputeResult = (typeof disputeResults)[number];
type DisputeCell = `${DisputeKind}.${DisputeResult}`;

/** Table 四 added up over reports, with the requests closed that it follows from. */
export type DisputeTotals = { readonly [cell in DisputeCell]: number | null } & {
  /** The body, or empty when all peers are taken together. */
  readonly key: string;
  readonly reports: number;
  readonly closed: number | null;
};

const disputeCells = disputeKinds.flatMap((kind) =>
  disputeResults.map((result) => `${kind}.${result}` as const),
);

/** Reviews and suits in the asked years, by kind and result: of those picked out together, or of every peer. */
export const disputeTotals = (view: View, grain: "all" | "body" = "all"): Query<DisputeTotals> => {
  const cells = disputeCells.map((cell): [string, CellId] => [cell, `disputes.${cell}`]);
  const sums = trustedSums(view.trust, {
    closed: "requests.closed.total",
    ...Object.fromEntries(cells),
  });
  const group = grain === "all" ? ofPicked(view) : ofPeers(view);
  const filter = allOf([inYears(view), group, sums.filter]);
  return {
    sql: `
      select
        ${grain === "body" ? "reports.body" : "''"} as key,
        count(*) as reports,
        ${sums.columns}
      from reports
      join bodies on bodies.id = reports.body
      ${sums.beside}
      where ${filter.sql}
      group by key
      order by key`,
    values: filter.values,
    reads: {
      ...sums.reads,
      reports: [...peerReads.reports, ...sums.reads.reports],
      bodies: peerReads.bodies,
    },
  };
};
