import writeExcelFile, { type Cell, type Sheet as FileSheet } from "write-excel-file/universal";
import type { Sheet, SheetCell } from "#core/export/workbook.ts";

const head = { fontWeight: "bold", backgroundColor: "#e8eeeb", wrap: true } as const;

const cellOf = (cell: SheetCell): Cell => {
  if (cell === null) return null;
  switch (cell.kind) {
    case "text":
      return { type: String, value: cell.value, ...(cell.isHead && head) };
    case "number":
      return { type: Number, value: cell.value };
    case "share":
      return { type: Number, value: cell.value, format: "0.0%" };
  }
};

const sheetOf = ({ name, widths, frozen, rows }: Sheet): FileSheet<Blob> => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: frozen,
  data: rows.map((row) => row.map(cellOf)),
});

/** A workbook as an XLSX file: every cell has its type, and none is a formula. */
export const writeWorkbook = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeExcelFile(sheets.map(sheetOf), { fontSize: 11 }).toBlob();
