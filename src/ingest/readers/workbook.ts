import type { CellObject, DenseWorkSheet, Range, WorkBook } from "@e965/xlsx";
import type { Block, Document, Format } from "../document.ts";
import { layOutGrid, type TableCell } from "./grid.ts";
import type { Allowance } from "./limits.ts";
import { type SheetRow, toRegions } from "./sheetRegions.ts";
import { tidy } from "./tidy.ts";
import { plainDocument } from "./plainDocument.ts";

const mostRows = 5_000;
const mostColumns = 500;

const positionKey = (row: number, column: number): number => row * mostColumns + column;

const shownText = (cell: CellObject | undefined): string => tidy(cell?.w ?? String(cell?.v ?? ""));

interface Merges {
  /** The merged range that covers a position. */
  readonly covering: ReadonlyMap<number, Range>;
  /** Rows that a range reaches into from above. */
  readonly reached: ReadonlySet<number>;
}

const positionsOf = function* ({ s, e }: Range): Generator<number> {
  for (let row = s.r; row <= Math.min(e.r, mostRows - 1); row += 1) {
    for (let column = s.c; column <= Math.min(e.c, mostColumns - 1); column += 1) {
      yield positionKey(row, column);
    }
  }
};

const readMerges = (merges: readonly Range[], allowance: Allowance): Merges => {
  const covering = new Map<number, Range>();
  const reached = new Set<number>();
  for (const range of merges) {
    for (const position of positionsOf(range)) {
      allowance.spendCells(1);
      covering.set(position, range);
    }
    for (let row = range.s.r + 1; row <= Math.min(range.e.r, mostRows); row += 1) reached.add(row);
  }
  return { covering, reached };
};

type SheetCell = CellObject | undefined;

/** The rows of a sheet; a position that the sheet never mentions is a gap. */
const readRows = (
  sheet: DenseWorkSheet,
  name: string,
  allowance: Allowance,
): readonly SheetRow[] => {
  const merges = (sheet["!merges"] as readonly Range[] | undefined) ?? [];
  const { covering, reached } = readMerges(merges, allowance);
  const readCell = (cell: SheetCell, row: number, column: number): readonly TableCell[] => {
    const range = covering.get(positionKey(row, column));
    if (!range && !cell) return [{ text: "", gap: true }];
    if (range && (range.s.r !== row || range.s.c !== column)) return [];
    const place = { sheet: name, row: row + 1, column: column + 1 };
    const rowSpan = range ? range.e.r - row + 1 : 1;
    const columnSpan = range ? range.e.c - column + 1 : 1;
    return [{ text: shownText(cell), rowSpan, columnSpan, place }];
  };
  // Rows and cells that the sheet leaves out are holes, which only Array.from fills.
  return Array.from(sheet["!data"], (row: SheetCell[] | undefined, index) => ({
    cells: Array.from(row?.slice(0, mostColumns) ?? [], (cell, column) =>
      readCell(cell, index, column),
    ).flat(),
    isCovered: reached.has(index),
  }));
};

/** Sheets may be hidden by the one who filled them in: drafts, lists for drop-down menus. */
const visibleSheets = (book: WorkBook): readonly string[] =>
  book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);

/**
 * xlsx, xls, et. `@e965/xlsx` is SheetJS as its authors publish it outside the registry; the
 * package `xlsx` there stopped at 0.18.5, before the fixes of two advisories.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  { name, format }: { readonly name: string; readonly format: Format },
  allowance: Allowance,
): Promise<Document> => {
  const { read } = await import("@e965/xlsx");
  const book = read(bytes, { type: "array", dense: true, sheetStubs: true, sheetRows: mostRows });
  const blocks: Block[] = [];
  let grid = 0;
  let paragraph = 0;
  for (const sheetName of visibleSheets(book)) {
    const sheet = book.Sheets[sheetName] as DenseWorkSheet;
    for (const region of toRegions(readRows(sheet, sheetName, allowance))) {
      if (region.kind === "table") {
        const place = { sheet: sheetName, grid: (grid += 1) };
        blocks.push(layOutGrid(region.rows, place, allowance));
      } else {
        const place = { ...region.cell.place, paragraph: (paragraph += 1) };
        blocks.push({ kind: "paragraph", text: region.cell.text, place });
      }
    }
  }
  return plainDocument(name, format, blocks);
};
