import { separators } from "../dataset/schema.ts";
import { isOptional } from "../dataset/sheet.ts";
import { type CellId, cellOf, isCellId, isOnForm } from "../form/cells.ts";
import { checks, isCheckId, type Severity } from "../form/checks.ts";
import type { CellValues } from "../form/evaluate.ts";
import type { Format, Layout } from "../form/form.ts";
import { type Blank, blanks } from "../report/blank.ts";
import type { Finding } from "../report/runChecks.ts";
import type { BodyReportRow, FindingRow } from "./bodyReports.ts";

/** A check that failed on one form, with how grave it is. */
export interface FormFinding extends Finding {
  readonly report: string;
  readonly year: number;
  readonly severity: Severity;
}

/** What a cell of one form says: a number, why there is none, or that the form has no such cell. */
export type CellState =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank"; readonly blank: Blank; readonly printed: string | null }
  | { readonly kind: "unexplained" }
  | { readonly kind: "not-printed" };

/** One year's form of a body with everything that was found in it. */
export interface BodyForm {
  readonly report: BodyReportRow;
  readonly year: number;
  readonly format: Format;
  readonly layout: Layout;
  readonly blanks: ReadonlyMap<CellId, { readonly blank: Blank; readonly printed: string | null }>;
  readonly findings: readonly FormFinding[];
}

const cellsIn = (text: string): readonly CellId[] =>
  text.split(separators.cells).filter((id) => isCellId(id));

const isBlank = (id: string): id is Blank => Object.hasOwn(blanks, id);

const blanksIn = (rows: readonly FindingRow[]): BodyForm["blanks"] =>
  new Map(
    rows.flatMap(({ rule, cells, printed }) =>
      isBlank(rule) ? cellsIn(cells).map((id) => [id, { blank: rule, printed }] as const) : [],
    ),
  );

const findingsIn = (rows: readonly FindingRow[], year: number): readonly FormFinding[] =>
  rows.flatMap(({ report, rule, at, cells, expected, actual }) =>
    isCheckId(rule) && expected !== null && actual !== null
      ? [
          {
            report,
            year,
            check: rule,
            at: at ?? "",
            cells: cellsIn(cells),
            severity: checks[rule].severity,
            expected,
            actual,
          },
        ]
      : [],
  );

/** The answers of `bodyReports` and `reportFindings` put together, in the order of the years. */
export const bodyForms = (
  reports: readonly BodyReportRow[],
  findings: readonly FindingRow[],
): readonly BodyForm[] =>
  reports.map((report) => {
    const found = findings.filter((row) => row.report === report.report);
    return {
      report,
      year: report.year,
      format: report.format === "2019" ? "2019" : "2021",
      layout: report.layout === "23" ? "23" : "25",
      blanks: blanksIn(found.filter(({ kind }) => kind === "blank")),
      findings: findingsIn(
        found.filter(({ kind }) => kind === "check"),
        report.year,
      ),
    };
  });

export const valuesOf = ({ report }: BodyForm): CellValues => report;

export const cellState = (form: BodyForm, id: CellId): CellState => {
  const value = form.report[id];
  if (value !== null) return { kind: "number", value };
  const reason = form.blanks.get(id);
  if (reason) return { kind: "blank", ...reason };
  const cell = cellOf(id);
  const isPrinted = isOnForm(cell, form.format, form.layout) && !isOptional(cell.table);
  return { kind: isPrinted ? "unexplained" : "not-printed" };
};

/** One cell in one year: what it said, and the failed checks that involve it. */
export interface CellYear {
  readonly form: BodyForm;
  readonly state: CellState;
  readonly findings: readonly FormFinding[];
}

/** One cell over all forms of a body. */
export const cellHistory = (forms: readonly BodyForm[], id: CellId): readonly CellYear[] =>
  forms.map((form) => ({
    form,
    state: cellState(form, id),
    findings: form.findings.filter(({ cells }) => cells.includes(id)),
  }));
