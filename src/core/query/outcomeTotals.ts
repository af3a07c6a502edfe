import { cell, cellsIn } from "../form/expression.ts";
import { type RequestColumn, type RequestRow, requestRows } from "../form/formulas.ts";
import { recomputed } from "../form/recomputed.ts";
import type { View } from "../view/view.ts";
import { compile } from "./compile.ts";
import { besideConcerned, concernedReads, isTrusted } from "./concerned.ts";
import { identifier } from "./identifier.ts";
import type { Query } from "./query.ts";
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
  const isExcluding = view.trust === "exclude";
  const trusted = isExcluding ? { sql: isTrusted, values: [] } : null;
  const filter = allOf([inYears(view), ofPeers(view), trusted]);
  const printed = requestRows.map((row) => cell(`requests.${row}.${column}`));
  const formulas = view.trust === "recompute" ? printed.map(recomputed) : printed;
  const sums = requestRows.map((row, i) => {
    const formula = formulas[i];
    return `sum(${formula ? compile(formula, { report: "reports" }) : "null"}) as ${identifier(row)}`;
  });
  return {
    sql: `
      select ${grain === "body" ? "reports.body" : "''"} as key, count(*) as reports, ${sums.join(", ")}
      from reports
      join bodies on bodies.id = reports.body
      ${isExcluding ? besideConcerned(printed.flatMap(cellsIn)) : ""}
      where ${filter.sql}
      group by key
      order by key`,
    values: filter.values,
    reads: {
      ...(isExcluding && concernedReads),
      reports: ["report", ...peerReads.reports, ...new Set(formulas.flatMap(cellsIn))],
      bodies: peerReads.bodies,
    },
  };
};
