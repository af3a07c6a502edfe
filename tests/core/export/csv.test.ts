import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, utils } from "@e965/xlsx";
import { parseCsv } from "#core/dataset/csv.ts";
import { csvRecord, formatExportCsv, harmless, unquoted } from "#core/export/csv.ts";
import { anyTable, anyText, nastyTexts } from "./nasty.ts";

describe("harmless", () => {
  it.each(["=1+1", "+86", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "＠x", "'=1", "''-"])(
    "puts %j behind a quote",
    (text) => expect(harmless(text)).toBe(`'${text}`),
  );

  it.each(["机关", "1-2", "'", "'x", "", " =1"])("leaves %j as it is", (text) =>
    expect(harmless(text)).toBe(text),
  );

  it.each(["1e5", "2024-01-05", "12:30", ".5", "007"])(
    "quotes %j, which a spreadsheet would read as a number or a day",
    (text) => expect(csvRecord([text])).toBe(`"${text}"\r\n`),
  );

  it("is undone by unquoted, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unquoted(harmless(text))).toBe(text);
      }),
    );
  });

  it("never leaves what a spreadsheet would run", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(harmless(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});

describe("csvRecord", () => {
  it.each([
    [[-3, 0.25, null, 0], "-3,0.25,,0\r\n"],
    [["a,b", 'say "ok"', "x\ny"], '"a,b","say ""ok""","x\ny"\r\n'],
    [["007", "110101199003071234", "2024"], '"007","110101199003071234","2024"\r\n'],
    [["", null, "x"], ",,x\r\n"],
  ])("writes %j", (record, line) => expect(csvRecord(record)).toBe(line));
});

const given = (text: string) => parseCsv(text, "export.csv");

describe("formatExportCsv", () => {
  it("has as many fields in every record as it has columns", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const record of given(formatExportCsv(table)))
          expect(record).toHaveLength(table.columns.length);
      }),
    );
  });

  it("is read back as the rows it was written from", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [, ...records] = given(formatExportCsv(table));
        const back = records.map((record) =>
          record.map((text, at) => {
            if (table.columns[at]?.type === "text") return unquoted(text);
            return text === "" ? null : Number(text);
          }),
        );
        expect(back).toEqual(
          table.rows.map((row) =>
            row.map((value, at) =>
              value === null && table.columns[at]?.type === "text" ? "" : value,
            ),
          ),
        );
      }),
    );
  });

  it("runs no formula in a spreadsheet, and keeps every text", () => {
    const rows = nastyTexts.map((text) => ["行", text] as const);
    const columns = ["a", "b"].map((id) => ({ id, label: id, type: "text" as const }));
    const csv = formatExportCsv({ title: "", columns, rows });
    const sheet = read(csv, { type: "string", raw: true, cellFormula: true }).Sheets["Sheet1"]!;
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith("!"));
    expect(cells.filter(([, cell]) => "f" in cell)).toEqual([]);
    const back = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", blankrows: true });
    expect(back.slice(1).map(([, text = ""]) => unquoted(text))).toEqual([...nastyTexts]);
  });
});
