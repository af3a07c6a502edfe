import type { TableCell, TableRow } from "./grid.ts";

/** A stretch of a sheet: a table, or one row that is a paragraph. */
export type Region =
  | { readonly kind: "table"; readonly rows: readonly TableRow[] }
  | { readonly kind: "line"; readonly cell: TableCell };

const sectionNumber = /^[一二三四五六七八九十]{1,3}\s*[、.．]/;

/** The one cell of a row that holds nothing else, merged across or with no cells beside it. */
const loneCell = (row: TableRow): TableCell | undefined => {
  const cells = row.filter(({ gap }) => !gap);
  const [cell] = cells;
  return cells.length === 1 && cell && cell.text !== "" ? cell : undefined;
};

const isBlank = (row: TableRow): boolean => row.every(({ text }) => text === "");

/**
 * A sheet often holds a whole report: titles and prose merged across, tables between them. A lone
 * cell is prose if it reads like it, or if another lone cell follows; the one right above a table
 * may be part of it.
 */
const isProse = (row: TableRow, next: TableRow | undefined): boolean => {
  const cell = loneCell(row);
  if (!cell) return false;
  if (cell.text.length > 40 || sectionNumber.test(cell.text)) return true;
  return next === undefined || isBlank(next) || loneCell(next) !== undefined;
};

export const toRegions = (rows: readonly TableRow[]): readonly Region[] => {
  const regions: Region[] = [];
  let table: TableRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) regions.push({ kind: "table", rows: table });
    table = [];
  };
  rows.forEach((row, index) => {
    const prose = isProse(row, rows[index + 1]) ? loneCell(row) : undefined;
    if (prose || (isBlank(row) && row.every(({ gap }) => gap))) endTable();
    else table.push(row);
    if (prose) regions.push({ kind: "line", cell: prose });
  });
  endTable();
  return regions;
};
