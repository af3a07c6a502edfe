import type { CellId } from "../form/cells.ts";

/** Whether a set of cells names one of these. */
export const namesAny = (cells: readonly CellId[]): string =>
  `list_has_any(string_split(cells, ' '), [${cells.map((id) => `'${id}'`).join(", ")}])`;

/** More sets of cells than the findings of any dataset can name. */
const manySets = 1_000_000;

/**
 * Whether a finding is about one of these cells. Findings name few different sets of cells, so the sets are
 * taken apart and not the findings; the limit keeps the engine from trying each finding after all, which
 * takes four times as long. Cell ids are of the form, so nothing is bound.
 */
export const isAbout = (cells: readonly CellId[]): string => `cells in (
          select cells
          from (select distinct cells from findings limit ${manySets})
          where ${namesAny(cells)}
        )`;

/** What was found about these cells of each report: why one is blank, and how many identities they break. */
export const concernedBy = (cells: readonly CellId[]): string => `
        select
          report,
          min(rule) filter (where kind = 'blank') as blank,
          count(*) filter (where kind = 'check' and severity = 'identity') as failures
        from findings
        where ${isAbout(cells)}
        group by report
      `;

/** Joins each report with what was found about these cells. */
export const besideConcerned = (cells: readonly CellId[]): string => `
      left join (${concernedBy(cells)}) as concerned on concerned.report = reports.report`;

/** Whether the numbers a figure needs break no identity of the form. */
export const isTrusted = "coalesce(concerned.failures, 0) = 0";

export const concernedReads = {
  reports: ["report"],
  findings: ["report", "kind", "rule", "severity", "cells"],
} as const;
