import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvBlob, runTableJob, type TableFormat } from "#app/files/exportJob.ts";
import { unquoted } from "#core/export/csv.ts";
import type { ExportTable, ExportValue } from "#core/export/exportTable.ts";
import { nastyTexts } from "../core/export/nasty.ts";
import type { Measure, Measurement } from "./measurement.ts";
import { openNativeDuckdb } from "./peers/nativeDuckdb.ts";
import { flatSheet, type SheetCell } from "./programs/flatSheet.ts";

/** No program tells an empty text from an empty cell, and none keeps a sign that belongs to no script. */
const texts = nastyTexts.filter((text) => text.trim() !== "" && text !== "\u0001");

const table: ExportTable = {
  title: "表",
  columns: [
    { id: "text", label: "文字", type: "text" },
    { id: "number", label: "数", type: "number" },
    { id: "share", label: "率", type: "share" },
  ],
  rows: texts.map((text, at) => [text, at - 2, (at + 0.5) / 32]),
};

const write = async (folder: string, format: TableFormat): Promise<string> => {
  const path = join(folder, `table.${format}`);
  const notes = [{ topic: "模拟数据", words: "=1+1" }];
  const job = { kind: "table", format, table, notes, language: "zh", isMarked: true } as const;
  const blob = format === "csv" ? csvBlob(table, true) : await runTableJob(job);
  await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
  return path;
};

/** Lines end in one way in a cell. */
const lines = (text: string): string => text.replaceAll(/\r\n?/gu, "\n");

const isAsWritten = (value: ExportValue, cell: SheetCell | undefined, isCsv: boolean): boolean => {
  if (!cell || cell.isFormula) return false;
  if (typeof value === "number") return cell.number === value;
  const text = isCsv ? unquoted(cell.text) : cell.text;
  return cell.type === "string" && lines(text) === lines(value ?? "");
};

/** What share of the cells came out as they went in, in percent. */
const shareOf = (kept: readonly boolean[]): number =>
  (100 * kept.filter(Boolean).length) / kept.length;

const readByOffice = async (path: string): Promise<number | null> => {
  const folder = `${path}.office`;
  const options = ["--headless", "--convert-to", "fods", "--outdir", folder];
  const filter = path.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1,,0,true"] : [];
  const { error, status } = spawnSync("soffice", [...options, ...filter, path]);
  if (error || status !== 0) return null;
  const [, ...rows] = flatSheet(await readFile(join(folder, "table.fods"), "utf8"));
  const isCsv = path.endsWith(".csv");
  return shareOf(
    table.rows.flatMap((row, at) =>
      row.map((value, column) => isAsWritten(value, rows[at]?.[column], isCsv)),
    ),
  );
};

const readByDuckdb = async (path: string): Promise<number> => {
  const database = await openNativeDuckdb();
  const isCsv = path.endsWith(".csv");
  const scan = isCsv
    ? `read_csv('${path}', header = true, types = {'文字': 'varchar', '数': 'double', '率': 'double'})`
    : `read_parquet('${path}')`;
  const rows = (await database.runAndReadAll(`select * from ${scan}`)).getRowsJS();
  database.close();
  const read = (value: unknown): unknown =>
    isCsv && typeof value === "string" ? unquoted(value) : value;
  return shareOf(
    table.rows.flatMap((row, at) => row.map((value, column) => read(rows[at]?.[column]) === value)),
  );
};

const found = (what: string, value: number): Measurement => ({
  what: `${what}, cells as written`,
  value,
  unit: "%",
  atLeast: 100,
});

/** What other programs read of files with texts that look like formulas, numbers and quotes. */
export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), "programs-"));
  const paths = { csv: "", xlsx: "", parquet: "" };
  for (const format of ["csv", "xlsx", "parquet"] as const) {
    paths[format] = await write(folder, format);
  }
  const results = [
    found("CSV read by DuckDB", await readByDuckdb(paths.csv)),
    found("Parquet read by DuckDB", await readByDuckdb(paths.parquet)),
  ];
  for (const format of ["csv", "xlsx"] as const) {
    const share = await readByOffice(paths[format]);
    if (share === null) console.error("LibreOffice is not installed; its part is left out");
    else results.push(found(`${format.toUpperCase()} read by LibreOffice`, share));
  }
  await rm(folder, { recursive: true });
  return results;
};
