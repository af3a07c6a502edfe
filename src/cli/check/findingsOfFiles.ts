import { readFile } from "node:fs/promises";
import { columnsOfReports } from "#core/dataset/columns.ts";
import { checks } from "#core/form/checks.ts";
import type { CheckFindingRow } from "#core/query/findingList.ts";
import type { Report } from "#core/report/report.ts";
import type { ReportReading } from "#ingest/reportReading.ts";
import { toReport } from "#ingest/toReport.ts";
import { readPath } from "../read/readPath.ts";

/** A report beside the file it was read from. */
interface FromFile {
  readonly file: string;
  readonly report: Report;
}

/** What was found in report files, and which of them could not be read, in words. */
export interface FilesChecked {
  readonly rows: readonly CheckFindingRow[];
  readonly unread: readonly string[];
}

const reportIn = (reading: ReportReading, at: number): FromFile | string => {
  const { file } = reading;
  if ("error" in reading) return `${file}: ${reading.error.zh} ${reading.error.en}`;
  const report = toReport(reading, { body: reading.body ?? file, year: reading.year ?? 0 });
  return { file, report: { ...report, id: `${file}#${at}` } };
};

const isCheck = (id: unknown): id is CheckFindingRow["check"] =>
  typeof id === "string" && Object.hasOwn(checks, id);

/** The rows of the findings that are failed checks. */
const rowsOf = (all: readonly FromFile[]): readonly CheckFindingRow[] => {
  const { findings } = columnsOfReports(all.map(({ report }) => report));
  const known = new Map(all.map((one) => [one.report.id, one]));
  return (findings["report"] ?? []).flatMap((id, i) => {
    const value = (name: string) => findings[name]?.[i] ?? null;
    const from = known.get(String(id));
    const check = value("rule");
    if (!from || !isCheck(check)) return [];
    const { body, year } = from.report;
    return [
      {
        ...{ report: from.file, body, name: body, year, check },
        at: String(value("at") ?? ""),
        severity: checks[check].severity,
        cells: String(value("cells") ?? ""),
        expected: Number(value("expected")),
        actual: Number(value("actual")),
        cause: value("cause") === null ? null : String(value("cause")),
        source: from.file,
      },
    ];
  });
};

/** Reads report files and holds each against its form, and a body's years against each other. */
export const findingsOfFiles = async (
  paths: readonly string[],
  open: (path: string) => Promise<Uint8Array> = readFile,
): Promise<FilesChecked> => {
  const readings = [];
  for (const path of paths) readings.push(...(await readPath(path, open)));
  const reports = readings.map(reportIn);
  return {
    rows: rowsOf(reports.filter((one) => typeof one !== "string")),
    unread: reports.filter((one) => typeof one === "string"),
  };
};
