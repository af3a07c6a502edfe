import type { CellId } from "../form/cells.ts";
import { type RequestRow, requestRows } from "../form/formulas.ts";
import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { trustedSums } from "./trustedSums.ts";
import { allOf, inYears, ofPeers, ofPicked, peerReads } from "./where.ts";

/** Table 三 added up over reports; a row no report answers is null. */
export type OutcomeTotals = { readonly [row in RequestRow]: number | null } & {
  /** The body or the year, or empty when all peers are taken together. */
  readonly key: string;
  readonly reports: number;
};

const keys = {
  all: "''",
  body: "reports.body",
  year: "cast(reports.year as varchar)",
} as const satisfies Record<string, string>;

/**
 * Where requests went: in the asked years together or body by body, or in every year. Bodies that a reader
 * picks out stay among their peers where each has a row; elsewhere they stand alone.
 */
export const outcomeTotals = (
  view: View,
  grain: keyof typeof keys = "all",
): Query<OutcomeTotals> => {
  const cells = requestRows.map((row): [RequestRow, CellId] => [row, `requests.${row}.total`]);
  const sums = trustedSums(view.trust, Object.fromEntries(cells));
  const years = grain === "year" ? null : inYears(view);
  const group = grain === "body" ? ofPeers(view) : ofPicked(view);
  const filter = allOf([years, group, sums.filter]);
  return {
    sql: `
      select ${keys[grain]} as key, count(*) as reports, ${sums.columns}
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

/** Those that closed most first, as every figure of bodies and the table below them have them. */
export const mostClosedFirst = (rows: readonly OutcomeTotals[]): readonly OutcomeTotals[] =>
  rows.toSorted((a, b) => (b.closed ?? 0) - (a.closed ?? 0));
