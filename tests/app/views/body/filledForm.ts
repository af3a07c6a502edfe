import { readFileSync } from "node:fs";
import { parseSheet } from "#core/dataset/parseSheet.ts";
import { cells } from "#core/form/cells.ts";
import type { BodyForm } from "#core/query/bodyForms.ts";
import type { BodyReportRow } from "#core/query/bodyReports.ts";
import { runChecks } from "#core/report/runChecks.ts";

/** A form of the sample, filled from its reviewed sheet. */
export const filledForm = (id: string): BodyForm => {
  const sheet = parseSheet(id, readFileSync(`datasets/china-sample/sheets/${id}.txt`, "utf8"));
  const values = Object.fromEntries(cells.map((cell) => [cell.id, sheet.cells[cell.id] ?? null]));
  return {
    report: {
      ...values,
      ...sheet,
      report: id,
      archive: sheet.archive ?? null,
      note: sheet.note ?? null,
    } as unknown as BodyReportRow,
    year: sheet.year,
    format: sheet.format,
    layout: sheet.layout,
    blanks: new Map(
      cells.flatMap((cell) => {
        const reason = sheet.blanks[cell.id];
        return reason
          ? [[cell.id, { blank: reason.blank, printed: reason.printed ?? null }] as const]
          : [];
      }),
    ),
    findings: runChecks(sheet.cells).map((finding) => ({
      ...finding,
      report: id,
      year: sheet.year,
      severity: "identity",
    })),
  };
};
