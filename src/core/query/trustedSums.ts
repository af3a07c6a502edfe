import type { CellId } from "../form/cells.ts";
import { cell, cellsIn } from "../form/expression.ts";
import { recomputed } from "../form/recomputed.ts";
import { compile } from "./compile.ts";
import { besideConcerned, concernedReads, isTrusted } from "./concerned.ts";
import { identifier } from "./identifier.ts";
import type { Trust } from "./measure.ts";
import type { Reads } from "./query.ts";
import type { Filter } from "./where.ts";

/** Cells added up over reports, each under a name of its own, as SQL. */
export interface Sums {
  readonly columns: string;
  /** What must be joined for `filter`, or empty. */
  readonly beside: string;
  readonly filter: Filter | null;
  readonly reads: Reads & { readonly reports: readonly string[] };
}

/** What is added up, as printed, without reports that do not add up, or with totals from their parts. */
export const trustedSums = (trust: Trust, cells: Readonly<Record<string, CellId>>): Sums => {
  const named = Object.entries(cells).map(([name, id]) => ({
    name,
    formula: trust === "recompute" ? recomputed(cell(id)) : cell(id),
  }));
  const isExcluding = trust === "exclude";
  return {
    columns: named
      .map(
        ({ name, formula }) =>
          `sum(${compile(formula, { report: "reports" })}) as ${identifier(name)}`,
      )
      .join(", "),
    beside: isExcluding ? besideConcerned(Object.values(cells)) : "",
    filter: isExcluding ? { sql: isTrusted, values: [] } : null,
    reads: {
      ...(isExcluding && concernedReads),
      reports: [
        ...(isExcluding ? concernedReads.reports : []),
        ...new Set(named.flatMap(({ formula }) => cellsIn(formula))),
      ],
    },
  };
};
