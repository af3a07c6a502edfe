import type { TableCell, TableRow } from "./grid.ts";

/** A stretch of a sheet: a table, or one row that is a paragraph. */
export type Region =
  | { readonly kind: "table"; readonly rows: readonly TableRow[] }
  | { readonly kind: "line"; readonly cell: TableCell };

const sectionNumber = /^[一二三四五六七八九十]{1,3}\s*[、.．]/;

export interface SheetRow {
  readonly cells: TableRow;
  /** A merged cell reaches into it from above. */
  readonly isCovered: boolean;
}

/** The one cell of a row that holds nothing else, merged across or with no cells beside it. */
const loneCell = ({ cells, isCovered }: SheetRow): TableCell | undefined => {
  const [cell, another] = cells.filter(({ gap }) => !gap);
  return cell && !another && !isCovered && cell.text !== "" ? cell : undefined;
};

const isBlank = ({ cells }: SheetRow): boolean => cells.every(({ text }) => text === "");

/**
 * A sheet often holds a whole report: titles and prose merged across, tables between them. A lone
 * cell is prose if it reads like it, or if another lone cell follows; the one right above a table
 * may be part of it.
 */
const isProse = (cell: TableCell, next: SheetRow | undefined): boolean => {
  if (cell.text.length > 40 || sectionNumber.test(cell.text)) return true;
  return next === undefined || isBlank(next) || loneCell(next) !== undefined;
};

export const toRegions = (rows: readonly SheetRow[]): readonly Region[] => {
  const regions: Region[] = [];
  let table: TableRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) regions.push({ kind: "table", rows: table });
    table = [];
  };
  rows.forEach((row, index) => {
    const lone = loneCell(row);
    const prose = lone && isProse(lone, rows[index + 1]) ? lone : undefined;
    const isGap = !row.isCovered && row.cells.every(({ gap }) => gap);
    if (prose || isGap) endTable();
    else table.push(row.cells);
    if (prose) regions.push({ kind: "line", cell: prose });
  });
  endTable();
  return regions;
};
