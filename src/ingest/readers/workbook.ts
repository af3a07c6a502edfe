import type { CellObject, DenseWorkSheet, Range, WorkBook } from "@e965/xlsx";
import type { Block, Document, Format } from "../document.ts";
import { layOutGrid, type TableCell, type TableRow } from "./grid.ts";
import type { Allowance } from "./limits.ts";
import { toRegions } from "./sheetRegions.ts";
import { tidy } from "./tidy.ts";

const mostRows = 5_000;
const mostColumns = 500;

const positionKey = (row: number, column: number): number => row * mostColumns + column;

const shownText = (cell: CellObject | undefined): string => tidy(cell?.w ?? String(cell?.v ?? ""));

interface Merges {
  /** The merged range that begins at a position. */
  readonly begins: ReadonlyMap<number, Range>;
  /** Positions covered by a range that begins elsewhere. */
  readonly covered: ReadonlySet<number>;
}

const positionsOf = function* ({ s, e }: Range): Generator<number> {
  for (let row = s.r; row <= Math.min(e.r, mostRows - 1); row += 1) {
    for (let column = s.c; column <= Math.min(e.c, mostColumns - 1); column += 1) {
      yield positionKey(row, column);
    }
  }
};

const readMerges = (merges: readonly Range[], allowance: Allowance): Merges => {
  const begins = new Map<number, Range>();
  const covered = new Set<number>();
  for (const range of merges) {
    const start = positionKey(range.s.r, range.s.c);
    begins.set(start, range);
    for (const position of positionsOf(range)) {
      allowance.spendCells(1);
      if (position !== start) covered.add(position);
    }
  }
  return { begins, covered };
};

/** The rows of a sheet; a position that the sheet never mentions is a gap. */
const readRows = (
  sheet: DenseWorkSheet,
  name: string,
  allowance: Allowance,
): readonly TableRow[] => {
  const merges = sheet["!merges"] as readonly Range[] | undefined;
  const { begins, covered } = readMerges(merges ?? [], allowance);
  const readCell = (cell: CellObject | undefined, row: number, column: number): TableCell => {
    const range = begins.get(positionKey(row, column));
    if (!cell && !range) return { text: "", gap: true };
    return {
      text: shownText(cell),
      rowSpan: range ? range.e.r - row + 1 : 1,
      columnSpan: range ? range.e.c - column + 1 : 1,
      place: { sheet: name, row: row + 1, column: column + 1 },
    };
  };
  return Array.from(sheet["!data"], (cells: (CellObject | undefined)[] | undefined, row) => {
    const readCells: TableCell[] = [];
    const width = Math.min(cells?.length ?? 0, mostColumns);
    for (let column = 0; column < width; column += 1) {
      if (!covered.has(positionKey(row, column))) {
        readCells.push(readCell(cells?.[column], row, column));
      }
    }
    return readCells;
  });
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
  return { name, format, title: "", meta: new Map(), blocks, attachments: [] };
};
