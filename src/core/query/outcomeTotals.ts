import type { CellId } from "../form/cells.ts";
import { type RequestColumn, type RequestRow, requestRows } from "../form/formulas.ts";
import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { trustedSums } from "./trustedSums.ts";
import { allOf, inYears, ofPeers, peerReads } from "./where.ts";

/** Table 三 added up over reports, one column of it; a row no report answers is null. */
export type OutcomeTotals = { readonly [row in RequestRow]: number | null } & {
  /** The body, or empty when all peers are taken together. */
  readonly key: string;
  readonly reports: number;
};

/** Where the requests of the asked years went, for all peers or body by body. */
export const outcomeTotals = (
  view: View,
  grain: "all" | "body" = "all",
  column: RequestColumn = "total",
): Query<OutcomeTotals> => {
  const cells = requestRows.map((row): [RequestRow, CellId] => [row, `requests.${row}.${column}`]);
  const sums = trustedSums(view.trust, Object.fromEntries(cells));
  const filter = allOf([inYears(view), ofPeers(view), sums.filter]);
  return {
    sql: `
      select ${grain === "body" ? "reports.body" : "''"} as key, count(*) as reports, ${sums.columns}
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
