import type { Cell, Grid, Place } from "../document.ts";
import type { Allowance } from "./limits.ts";

/** A cell as its file lists it: in its row, without a column yet. */
export interface TableCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** It only carries on the cell above it, the way Word writes a vertical merge. */
  readonly continues?: boolean;
  readonly page?: number;
}

export type TableRow = readonly TableCell[];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Spans wider than this are a slip or an attack; they reach to the edge of the table. */
const widestSpan = 100;

const widthOf = (rows: readonly TableRow[]): number => {
  let widest = 1;
  for (const row of rows) {
    let width = 0;
    for (const { columnSpan = 1 } of row) width += columnSpan > widestSpan ? 1 : columnSpan;
    widest = Math.max(widest, width);
  }
  return widest;
};

const freeColumns = (row: readonly unknown[], column: number, wanted: number): number => {
  let count = 0;
  while (count < wanted && row[column + count] === undefined) count += 1;
  return count;
};

/** The cell above that a vertical merge carries on, if it has the same width. */
const cellAbove = (
  rows: readonly (readonly (Mutable<Cell> | undefined)[])[],
  row: number,
  column: number,
  columnSpan: number,
): Mutable<Cell> | undefined => {
  const above = rows[row - 1]?.[column];
  return above?.column === column && above.columnSpan === columnSpan ? above : undefined;
};

/** Gives every cell its place and every position its cell, the way a browser lays a table out. */
export const layOutGrid = (
  table: readonly TableRow[],
  place: Place,
  allowance: Allowance,
): Grid => {
  const rows: (Mutable<Cell> | undefined)[][] = table.map(() => []);
  const width = widthOf(table);

  const cover = (cell: Mutable<Cell>, from: number): void => {
    allowance.spendCells((cell.row + cell.rowSpan - from) * cell.columnSpan);
    for (let row = from; row < cell.row + cell.rowSpan; row += 1) {
      const positions = rows[row] ?? [];
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        positions[column] ??= cell;
      }
    }
  };

  for (const [row, cells] of table.entries()) {
    const positions = rows[row] ?? [];
    let column = 0;
    for (const { text, rowSpan = 1, columnSpan = 1, continues, page } of cells) {
      while (positions[column] !== undefined) column += 1;
      const wanted = columnSpan > widestSpan ? Math.max(1, width - column) : columnSpan;
      const columns = freeColumns(positions, column, wanted);
      const above = continues ? cellAbove(rows, row, column, columns) : undefined;
      if (above) {
        above.rowSpan += 1;
        cover(above, row);
      } else {
        const cell: Mutable<Cell> = {
          text: continues ? "" : text,
          row,
          column,
          rowSpan: Math.max(1, Math.min(rowSpan, table.length - row)),
          columnSpan: columns,
          place: { ...place, ...(page && { page }), row: row + 1, column: column + 1 },
        };
        cover(cell, row);
      }
      column += columns;
    }
  }
  return { kind: "grid", aligned: true, place, rows: rows.map((row, index) => fillHoles(row, index, place)) };
};

/** A position that no cell covers, between two that are covered, reads as an empty cell. */
const fillHoles = (row: readonly (Cell | undefined)[], index: number, place: Place): Cell[] =>
  Array.from(row, (cell, column) => {
    if (cell) return cell;
    const at = { ...place, row: index + 1, column: column + 1 };
    return { text: "", row: index, column, rowSpan: 1, columnSpan: 1, place: at };
  });
