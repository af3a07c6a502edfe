import { byteOrderMark, formatExportCsv } from "#core/export/csv.ts";
import type { ExportTable } from "#core/export/exportTable.ts";
import { formatExportJson } from "#core/export/json.ts";
import type { Note } from "#core/export/note.ts";
import { writeExportParquet } from "#core/export/parquet.ts";
import { workbookOf } from "#core/export/workbook.ts";
import type { Language } from "#core/text.ts";

export type TableFormat = "csv" | "xlsx" | "parquet" | "json";

export const mediaTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  json: "application/json",
} as const satisfies Record<TableFormat, string>;

/** What every file is written with. */
export interface FileWords {
  readonly notes: readonly Note[];
  readonly language: Language;
  /** Whether CSV begins with the mark by which spreadsheets know UTF-8. */
  readonly isMarked: boolean;
}

/** A table to be written into one file. */
export interface TableJob extends FileWords {
  readonly kind: "table";
  readonly format: TableFormat;
  readonly table: ExportTable;
}

export const csvBlob = (table: ExportTable, isMarked: boolean): Blob =>
  new Blob([isMarked ? byteOrderMark : "", formatExportCsv(table)], { type: mediaTypes.csv });

/** The workbook library comes with the first workbook. */
export const workbookBlob = async (
  table: ExportTable,
  { notes, language }: FileWords,
): Promise<Blob> => {
  const { writeWorkbook } = await import("./writeWorkbook.ts");
  return writeWorkbook(workbookOf(table, notes, language));
};

export const runTableJob = async (job: TableJob): Promise<Blob> => {
  const { table, format } = job;
  const type = mediaTypes[format];
  switch (format) {
    case "csv":
      return csvBlob(table, job.isMarked);
    case "xlsx":
      return workbookBlob(table, job);
    case "parquet":
      return new Blob([writeExportParquet(table).slice()], { type });
    case "json":
      return new Blob([formatExportJson(table, job.notes)], { type });
  }
};
