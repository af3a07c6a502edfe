import { type CellId, cells } from "../form/cells.ts";
import { identifier } from "./identifier.ts";
import type { Query } from "./query.ts";

const facts = [
  "report",
  "body",
  "year",
  "kind",
  "format",
  "layout",
  "completeness",
  "title",
  "published",
  "source",
  "archive",
  "transcription",
  "note",
] as const;

/** One report of a body with every cell of the form. */
export type BodyReportRow = Readonly<
  Record<
    "report" | "body" | "kind" | "format" | "layout" | "completeness" | "transcription",
    string
  >
> &
  Readonly<Record<"title" | "published" | "source" | "archive" | "note", string | null>> & {
    readonly year: number;
  } & { readonly [id in CellId]: number | null };

/** All reports of one body, in the order of their years, as printed. */
export const bodyReports = (body: string): Query<BodyReportRow> => {
  const names = [...facts, ...cells.map(({ id }) => id)];
  return {
    sql: `
      select ${names.map((name) => identifier(name)).join(", ")}
      from reports
      where body = ?
      order by year, kind`,
    values: [body],
    reads: { reports: names },
    few: { table: "reports", column: "body", value: body },
  };
};

/** A finding or a blank of one report; `cells` are cell ids parted by spaces. */
export interface FindingRow {
  readonly report: string;
  readonly year: number;
  readonly kind: "check" | "blank";
  readonly rule: string;
  readonly at: string | null;
  readonly cells: string;
  readonly severity: string | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly printed: string | null;
}

/** Everything found in the reports of one body. */
export const bodyFindings = (body: string): Query<FindingRow> => ({
  sql: `
    select
      findings.report, reports.year, findings.kind, findings.rule, findings.at, findings.cells,
      findings.severity, findings.expected, findings.actual, findings.printed
    from findings
    join reports on reports.report = findings.report
    where reports.body = ?
    order by reports.year, findings.kind desc, findings.rule, findings.at`,
  values: [body],
  reads: {
    reports: ["report", "body", "year"],
    findings: [
      "report",
      "kind",
      "rule",
      "at",
      "cells",
      "severity",
      "expected",
      "actual",
      "printed",
    ],
  },
});

export interface NarrativeRow {
  readonly report: string;
  readonly year: number;
  readonly id: string;
  readonly value: number;
  readonly unit: string | null;
  /** What the id does not say. */
  readonly label: string | null;
  readonly evidence: string | null;
}

/** The counts that one body states in its prose. */
export const bodyNarrative = (body: string): Query<NarrativeRow> => ({
  sql: `
    select
      narrative.report, reports.year, narrative.id, narrative.value, narrative.unit,
      narrative.label, narrative.evidence
    from narrative
    join reports on reports.report = narrative.report
    where reports.body = ?
    order by reports.year, narrative.id`,
  values: [body],
  reads: {
    reports: ["report", "body", "year"],
    narrative: ["report", "id", "value", "unit", "label", "evidence"],
  },
});

/** A year for which a body was to report, and whether the dataset holds its report. */
export interface BodyExpectedRow {
  readonly year: number;
  readonly status: string | null;
}

/** The years for which one body was to report. */
export const bodyExpected = (body: string): Query<BodyExpectedRow> => ({
  sql: "select year, status from expected where body = ? order by year",
  values: [body],
  reads: { expected: ["body", "year", "status"] },
});
