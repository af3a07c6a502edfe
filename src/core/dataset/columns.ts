import type { CellId } from "../form/cells.ts";
import { checks } from "../form/checks.ts";
import type { Report } from "../report/report.ts";
import { runChecks } from "../report/runChecks.ts";
import { textConflicts } from "../report/textConflicts.ts";
import { blankGroups } from "./blankGroups.ts";
import type { Columns, Field, Value } from "./field.ts";
import { type DatasetTable, schema, separators } from "./schema.ts";

type Row = Readonly<Record<string, Value>>;

const columnsOf = (table: DatasetTable, rows: readonly Row[]): Columns => {
  const fields: readonly Field[] = schema[table];
  return Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]));
};

const reportRow = (report: Report): Row => ({
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

const checkRows = (report: Report, lastYear: Report | undefined): readonly Row[] =>
  [...runChecks(report.cells, lastYear?.cells), ...textConflicts(report)].map(
    ({ check, at, cells, expected, actual }) => ({
      report: report.id,
      kind: "check",
      rule: check,
      at,
      cells: joined(cells),
      severity: checks[check].severity,
      expected,
      actual,
    }),
  );

const blankRows = (report: Report): readonly Row[] =>
  blankGroups(report).map(({ blank, at, cells, printed }) => ({
    report: report.id,
    kind: "blank",
    rule: blank,
    at,
    cells: joined(cells),
    printed: printed ?? null,
  }));

const seriesOf = ({ body, kind, year }: Report, back = 0): string =>
  `${body} ${kind} ${year - back}`;

const findingRows = (reports: readonly Report[]): readonly Row[] => {
  const byYear = new Map(reports.map((report) => [seriesOf(report), report]));
  return reports.flatMap((report) => [
    ...checkRows(report, byYear.get(seriesOf(report, 1))),
    ...blankRows(report),
  ]);
};

const narrativeRows = ({ id: report, narrative }: Report): readonly Row[] =>
  narrative.map(({ label = null, ...count }) => ({ report, ...count, label }));

/** Reports as the tables that are derived from them; rows stand in the order of the reports. */
export const columnsOfReports = (
  reports: readonly Report[],
): Readonly<Record<"reports" | "findings" | "narrative", Columns>> => ({
  reports: columnsOf("reports", reports.map(reportRow)),
  findings: columnsOf("findings", findingRows(reports)),
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
