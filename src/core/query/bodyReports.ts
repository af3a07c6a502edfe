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
    few: { table: "reports", column: "body", values: [body] },
  };
};

/** A finding or a blank of one report; `cells` are cell ids parted by spaces. */
export interface FindingRow {
  readonly report: string;
  readonly kind: "check" | "blank";
  readonly rule: string;
  readonly at: string | null;
  readonly cells: string;
  readonly severity: string | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly printed: string | null;
}

/** What one table holds of some reports, in the order of the reports. */
const ofReports = <Row>(
  table: "findings" | "narrative",
  columns: readonly string[],
  { reports, order }: { readonly reports: readonly string[]; readonly order: string },
): Query<Row> => ({
  sql: `
    select ${columns.map((name) => identifier(name)).join(", ")}
    from ${table}
    where report in (${reports.map(() => "?").join(", ")})
    order by report, ${order}`,
  values: reports,
  reads: { [table]: columns },
  few: { table, column: "report", values: reports },
});

const findingColumns = [
  "report",
  "kind",
  "rule",
  "at",
  "cells",
  "severity",
  "expected",
  "actual",
  "printed",
] as const satisfies readonly (keyof FindingRow)[];

/** Everything found in some reports. */
export const reportFindings = (reports: readonly string[]): Query<FindingRow> =>
  ofReports("findings", findingColumns, { reports, order: 'kind desc, rule, "at"' });

export interface NarrativeRow {
  readonly report: string;
  readonly id: string;
  readonly value: number;
  readonly unit: string | null;
  /** What the id does not say. */
  readonly label: string | null;
  readonly evidence: string | null;
}

const narrativeColumns = [
  "report",
  "id",
  "value",
  "unit",
  "label",
  "evidence",
] as const satisfies readonly (keyof NarrativeRow)[];

/** The counts that some reports state in their prose. */
export const reportNarrative = (reports: readonly string[]): Query<NarrativeRow> =>
  ofReports("narrative", narrativeColumns, { reports, order: "id" });

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
  few: { table: "expected", column: "body", values: [body] },
});
