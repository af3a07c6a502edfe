import type { CellId } from "../form/cells.ts";

/**
 * Joins each report with what was found about these cells: why one is blank, and how many identities they
 * break. Cell ids are of the form, so nothing is bound.
 */
export const besideConcerned = (cells: readonly CellId[]): string => `
      left join (
        select
          report,
          min(rule) filter (where kind = 'blank') as blank,
          count(*) filter (where kind = 'check' and severity = 'identity') as failures
        from findings
        where list_has_any(string_split(cells, ' '), [${cells.map((id) => `'${id}'`).join(", ")}])
        group by report
      ) as concerned on concerned.report = reports.report`;

/** Whether the numbers a figure needs break no identity of the form. */
export const isTrusted = "coalesce(concerned.failures, 0) = 0";

export const concernedReads = {
  reports: ["report"],
  findings: ["report", "kind", "rule", "severity", "cells"],
} as const;
