import type { CellId } from "../form/cells.ts";
import { checks } from "../form/checks.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Report } from "../report/report.ts";
import { likelyCause } from "../report/likelyCause.ts";
import { runChecks } from "../report/runChecks.ts";
import { textConflicts } from "../report/textConflicts.ts";
import { blankGroups } from "./blankGroups.ts";
import type { Columns, Field, Value } from "./field.ts";
import { type DatasetTable, schema, separators } from "./schema.ts";

export type Row = Readonly<Record<string, Value>>;

export const columnsOf = (table: DatasetTable, rows: readonly Row[]): Columns => {
  const fields: readonly Field[] = schema[table];
  return Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]));
};

export const reportRow = (report: Report): Row => ({
  report: report.id,
  body: report.body,
  year: report.year,
  kind: report.kind,
  format: report.format,
  layout: report.layout,
  completeness: report.completeness,
  title: report.title,
  published: report.published,
  source: report.source,
  archive: report.archive ?? null,
  transcription: report.transcription,
  note: report.note ?? null,
  ...report.cells,
});

const joined = (ids: readonly CellId[]): string => ids.join(separators.cells);

const checkRows = (report: Report, lastYear: CellValues = {}): readonly Row[] => {
  const findings = [...runChecks(report.cells, lastYear), ...textConflicts(report)];
  return findings.map((finding) => ({
    report: report.id,
    kind: "check",
    rule: finding.check,
    at: finding.at,
    cells: joined(finding.cells),
    severity: checks[finding.check].severity,
    expected: finding.expected,
    actual: finding.actual,
    cause: likelyCause(finding, { findings, cells: report.cells, lastYear }),
  }));
};

const blankRows = (report: Report): readonly Row[] =>
  blankGroups(report).map(({ blank, at, cells, printed }) => ({
    report: report.id,
    kind: "blank",
    rule: blank,
    at,
    cells: joined(cells),
    printed: printed ?? null,
  }));

/** What reviewers replaced: `expected` in the place of the printed `actual`. */
const correctionRows = ({ id, corrections = [] }: Report): readonly Row[] =>
  corrections.map(({ cell, printed, corrected, why, who }) => ({
    report: id,
    kind: "correction",
    rule: "corrected",
    at: cell,
    cells: cell,
    expected: corrected,
    actual: printed,
    printed: `${why}（${who}）`,
  }));

const seriesOf = ({ body, kind, year }: Report, back = 0): string =>
  `${body} ${kind} ${year - back}`;

/** What there is to say of one report, held against the body's report for the year before. */
export const findingRows = (report: Report, lastYear?: CellValues): readonly Row[] => [
  ...checkRows(report, lastYear),
  ...blankRows(report),
  ...correctionRows(report),
];

const findingRowsOf = (reports: readonly Report[]): readonly Row[] => {
  const byYear = new Map(reports.map((report) => [seriesOf(report), report]));
  return reports.flatMap((report) => findingRows(report, byYear.get(seriesOf(report, 1))?.cells));
};

export const narrativeRows = ({ id: report, narrative }: Report): readonly Row[] =>
  narrative.map(({ label = null, ...count }) => ({ report, ...count, label }));

/** Reports as the tables that are derived from them; rows stand in the order of the reports. */
export const columnsOfReports = (
  reports: readonly Report[],
): Readonly<Record<"reports" | "findings" | "narrative", Columns>> => ({
  reports: columnsOf("reports", reports.map(reportRow)),
  findings: columnsOf("findings", findingRowsOf(reports)),
  narrative: columnsOf("narrative", reports.flatMap(narrativeRows)),
});

/** By year, region and body, so that what is asked for together is stored together. */
export const inDatasetOrder = (
  reports: readonly Report[],
  regionOf: (body: string) => string,
): readonly Report[] => {
  const keyed = reports.map((report) => ({
    report,
    key: [report.year, regionOf(report.body), report.body, report.kind].join("\u0000"),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ report }) => report);
};
