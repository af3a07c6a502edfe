import type { View } from "../view/view.ts";
import type { Query } from "./query.ts";
import { allOf, inYears, ofBothKinds, peerReads } from "./where.ts";

/** Where the figures of one report come from. */
export interface ReportSourceRow {
  readonly report: string;
  readonly body: string;
  readonly year: number;
  readonly published: string | null;
  readonly source: string | null;
  readonly archive: string | null;
  readonly transcription: string;
}

/** The source of every report of the bodies and years asked for. */
export const reportSources = (view: View): Query<ReportSourceRow> => {
  const filter = allOf([inYears(view), ofBothKinds(view)]);
  return {
    sql: `
      select
        reports.report, reports.body, reports.year, reports.published, reports.source,
        reports.archive, reports.transcription
      from reports
      join bodies on bodies.id = reports.body
      where ${filter.sql}
      order by reports.year desc, reports.body
      limit 20000`,
    values: filter.values,
    reads: {
      reports: ["report", "published", "source", "archive", "transcription", ...peerReads.reports],
      bodies: peerReads.bodies,
    },
  };
};

/** A number of a report that reviewers replaced. */
export interface CorrectionRow {
  readonly report: string;
  readonly body: string;
  readonly year: number;
  readonly cell: string;
  readonly printed: number | null;
  readonly corrected: number;
  /** Why, and who decided. */
  readonly reason: string;
}

/** Every correction in the dataset. */
export const correctionList = (): Query<CorrectionRow> => ({
  sql: `
      select
        findings.report, reports.body, reports.year, findings."at" as cell,
        findings.actual as printed, findings.expected as corrected, findings.printed as reason
      from findings
      join reports on reports.report = findings.report
      where findings.kind = 'correction'
      order by reports.year desc, reports.body, findings."at"`,
  values: [],
  reads: {
    findings: ["report", "kind", "at", "expected", "actual", "printed"],
    reports: ["report", "body", "year"],
  },
});
