import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, it } from "vitest";
import { byteOrderMark, formatExportCsv, unquoted } from "#core/export/csv.ts";
import { formatExportJson } from "#core/export/json.ts";
import { writeExportParquet } from "#core/export/parquet.ts";
import { openPlainDuckDB, type PlainDuckDB } from "./duckdb.ts";
import { anyTable } from "./nasty.ts";

let db: PlainDuckDB;

beforeAll(async () => {
  db = await openPlainDuckDB();
});
afterAll(() => db.close());

it("DuckDB reads a CSV as the rows it was written from", () => {
  let made = 0;
  fc.assert(
    fc.property(anyTable, (table) => {
      const file = `export-${(made += 1)}.csv`;
      const types = table.columns.map(({ type }) => (type === "text" ? "varchar" : "double"));
      const rows = db.read(
        `select * from read_csv('${file}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
           columns = {${types.map((type, at) => `'c${at}': '${type}'`).join(", ")}})`,
        file,
        byteOrderMark + formatExportCsv(table),
      );
      const back = rows.map((row) =>
        Object.values(row).map((value) => (typeof value === "string" ? unquoted(value) : value)),
      );
      // An empty field of CSV is a gap to whoever reads it.
      expect(back).toEqual(
        table.rows.map((row) => row.map((value) => (value === "" ? null : value))),
      );
    }),
    { numRuns: 60 },
  );
});

it("Parquet is read as the rows it was written from", async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const bytes = writeExportParquet(table);
      const rows: Record<string, unknown>[] = await parquetReadObjects({
        file: bytes.slice().buffer,
      });
      expect(rows.map((row) => table.columns.map(({ id }) => row[id] ?? null))).toEqual(table.rows);
    }),
    { numRuns: 60 },
  );
});

it("JSON is read as the rows it was written from, with what was said of them", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const notes = [{ topic: "数据指纹", words: "sha256:0" }];
      const read = JSON.parse(formatExportJson(table, notes)) as {
        notes: unknown;
        rows: Record<string, unknown>[];
      };
      expect(read.notes).toEqual(notes);
      expect(read.rows.map((row) => table.columns.map(({ id }) => row[id]))).toEqual(table.rows);
    }),
  );
});
