import type { Query } from "./query.ts";

/** A check that a report fails, with whose report it is. */
export interface CheckFindingRow {
  readonly report: string;
  readonly body: string;
  readonly name: string;
  readonly year: number;
  readonly check: string;
  readonly at: string;
  readonly severity: string;
  readonly cells: string;
  readonly expected: number;
  readonly actual: number;
}

/** Every check that fails in the dataset, identities first. */
export const findingList = (): Query<CheckFindingRow> => ({
  sql: `
    select
      findings.report, reports.body, bodies.name, reports.year, findings.rule as "check", findings.at,
      findings.severity, findings.cells, findings.expected, findings.actual
    from findings
    join reports on reports.report = findings.report
    join bodies on bodies.id = reports.body
    where findings.kind = 'check'
    order by findings.severity desc, reports.body, reports.year, findings.rule, findings.at`,
  values: [],
  reads: {
    findings: ["report", "kind", "rule", "at", "severity", "cells", "expected", "actual"],
    reports: ["report", "body", "year"],
    bodies: ["id", "name"],
  },
});
