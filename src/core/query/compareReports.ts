import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { ofChosen } from "./where.ts";

/** A report of a chosen body, once for every blank in it and every identity it breaks, or once. */
export interface CompareReport {
  readonly body: string;
  readonly year: number;
  readonly format: string;
  readonly finding: "blank" | "check" | null;
  /** Why the cells are blank, or the check that fails. */
  readonly rule: string | null;
  /** Cell ids parted by spaces. */
  readonly cells: string | null;
}

/** What is known of the reports of the chosen bodies, all years, beside their figures. */
export const compareReports = (view: View): Query<CompareReport> => {
  const filter = ofChosen(view);
  return {
    sql: `
      select
        reports.body, reports.year, reports.format,
        findings.kind as finding, findings.rule, findings.cells
      from reports
      join bodies on bodies.id = reports.body
      left join findings
        on findings.report = reports.report
        and (findings.kind = 'blank' or findings.severity = 'identity')
      where ${filter.sql}
      order by reports.body, reports.year`,
    values: filter.values,
    reads: {
      reports: ["report", "body", "year", "kind", "format"],
      bodies: ["id", "kind"],
      findings: ["report", "kind", "rule", "cells", "severity"],
    },
  };
};
