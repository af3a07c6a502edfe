import writeExcelFile, { type Cell, type Sheet as FileSheet } from "write-excel-file/universal";
import type { Sheet, SheetCell } from "#core/export/workbook.ts";

const head = { fontWeight: "bold", backgroundColor: "#e8eeeb", wrap: true } as const;

/**
 * The library counts texts in a plain object, where such names as `constructor` are taken: their first
 * letter is written by its code, which every reader of the format turns back.
 */
const countable = (text: string): string =>
  Reflect.has(Object.prototype, text)
    ? `_x${text.charCodeAt(0).toString(16).padStart(4, "0")}_${text.slice(1)}`
    : text;

const cellOf = (cell: SheetCell): Cell => {
  if (cell === null) return null;
  switch (cell.kind) {
    case "text":
      return { type: String, value: countable(cell.value), ...(cell.isHead && head) };
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
