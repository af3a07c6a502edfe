import type { Reads } from "./query.ts";

/**
 * A table of findings, stored or worked out: report, check, at, severity, cells, expected, actual and
 * cause. It binds no values, so that any question can be asked of several at once.
 */
export interface FindingSource {
  readonly sql: string;
  readonly reads: Reads;
}

const tableNames = (sources: readonly { readonly reads: Reads }[]) =>
  new Set(sources.flatMap(({ reads }) => Object.keys(reads) as (keyof Reads)[]));

/** The columns that several parts of one question look at. */
export const readsOfAll = (sources: readonly { readonly reads: Reads }[]): Reads =>
  Object.fromEntries(
    [...tableNames(sources)].map((table) => [
      table,
      [...new Set(sources.flatMap(({ reads }) => reads[table] ?? []))],
    ]),
  );

/** Findings of several sources as one. */
export const allFindings = (sources: readonly FindingSource[]): FindingSource => ({
  sql: sources.map(({ sql }) => sql).join("\nunion all\n"),
  reads: readsOfAll(sources),
});

/** The findings that were worked out when the dataset was made. */
export const storedFindings: FindingSource = {
  sql: `
      select report, rule as "check", "at", severity, cells, expected, actual, cause
      from findings
      where kind = 'check'`,
  reads: {
    findings: ["report", "kind", "rule", "at", "severity", "cells", "expected", "actual", "cause"],
  },
};
