import { ByteWriter } from "hyparquet-writer";
import type { DataPackage } from "#core/dataset/dataPackage.ts";
import type { Columns, Field } from "#core/dataset/field.ts";
import type { DatasetTable } from "#core/dataset/schema.ts";
import { heldTable } from "#core/dataset/tableFile.ts";
import { parquetWriter } from "#core/dataset/writeParquet.ts";
import { byteOrderMark, csvRecord } from "#core/export/csv.ts";
import type { ExportTable, ExportValue } from "#core/export/exportTable.ts";
import {
  type ReportBatch,
  reportBatches,
  reportFields,
  type TableOf,
} from "#core/export/reportBatches.ts";
import type { Years } from "#core/view/parameter.ts";
import { datasetOf } from "#engine/dataset.ts";
import { httpFiles } from "#engine/httpFiles.ts";
import { type FileWords, mediaTypes, workbookBlob } from "./exportJob.ts";

/** Where the tables lie: in a folder at an address, or in memory. */
export type ReportsSource =
  | { readonly folder: string; readonly about: DataPackage }
  | { readonly tables: { readonly [table in DatasetTable]?: Columns } };

/** The reports behind a view, every cell of them, to be written into one file. */
export interface ReportsJob extends FileWords {
  readonly kind: "reports";
  readonly format: "csv" | "parquet" | "xlsx";
  readonly title: string;
  readonly source: ReportsSource;
  readonly bodies: readonly string[] | null;
  readonly years: Years | null;
  /** What every row of simulated data says of itself. */
  readonly simulated: string | null;
}

/** Hears how many rows have been written. */
export type OnProgress = (rows: number) => void;

const tablesOf = (source: ReportsSource): TableOf => {
  if ("tables" in source) return (table) => Promise.resolve(heldTable(source.tables[table] ?? {}));
  return datasetOf(source.about, httpFiles(new URL(source.folder))).table;
};

const rowsOf = (fields: readonly Field[], { rows, columnOf }: ReportBatch): ExportValue[][] => {
  const columns = fields.map(({ name }) => columnOf(name));
  return Array.from({ length: rows }, (_, row) => columns.map((values) => values[row] ?? null));
};

type Batches = AsyncIterable<ReportBatch>;

/** Each batch becomes a piece of the file at once, which the browser may keep on disk. */
const writeCsv = async (
  fields: readonly Field[],
  batches: Batches,
  { isMarked, onProgress }: { readonly isMarked: boolean; readonly onProgress: OnProgress },
): Promise<Blob> => {
  const head = csvRecord(fields.map(({ name }) => name));
  const pieces = [new Blob([isMarked ? byteOrderMark : "", head])];
  let written = 0;
  for await (const batch of batches) {
    pieces.push(new Blob(rowsOf(fields, batch).map(csvRecord)));
    onProgress((written += batch.rows));
  }
  return new Blob(pieces, { type: mediaTypes.csv });
};

const writeParquetFile = async (
  fields: readonly Field[],
  batches: Batches,
  onProgress: OnProgress,
): Promise<Blob> => {
  const bytes = new ByteWriter();
  const writer = parquetWriter(fields, bytes);
  let written = 0;
  for await (const batch of batches) {
    writer.append(batch.columnOf);
    onProgress((written += batch.rows));
  }
  writer.finish();
  return new Blob([bytes.getBytes()], { type: mediaTypes.parquet });
};

const gather = async (
  fields: readonly Field[],
  batches: Batches,
  onProgress: OnProgress,
): Promise<Omit<ExportTable, "title">> => {
  const rows: ExportValue[][] = [];
  for await (const batch of batches) {
    for (const row of rowsOf(fields, batch)) rows.push(row);
    onProgress(rows.length);
  }
  const columns = fields.map(({ name, type }) => ({
    id: name,
    label: name,
    type: type === "string" ? ("text" as const) : ("number" as const),
  }));
  return { columns, rows };
};

export const runReportsJob = async (job: ReportsJob, onProgress: OnProgress): Promise<Blob> => {
  const { source, bodies, years, simulated, title, format, isMarked } = job;
  const fields = reportFields(simulated !== null);
  const filter = { bodies: bodies && new Set(bodies), years };
  const batches = reportBatches(tablesOf(source), filter, simulated);
  switch (format) {
    case "csv":
      return writeCsv(fields, batches, { isMarked, onProgress });
    case "parquet":
      return writeParquetFile(fields, batches, onProgress);
    case "xlsx":
      return workbookBlob({ title, ...(await gather(fields, batches, onProgress)) }, job);
  }
};
