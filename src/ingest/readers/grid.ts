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

const placeAt = (place: Place, page: number | undefined, row: number, column: number): Place =>
  page === undefined
    ? { ...place, row: row + 1, column: column + 1 }
    : { ...place, page, row: row + 1, column: column + 1 };

type Positions = (Mutable<Cell> | undefined)[];

const cover = (rows: Positions[], cell: Mutable<Cell>, from: number): void => {
  const right = cell.column + cell.columnSpan;
  for (let row = from; row < cell.row + cell.rowSpan; row += 1) {
    const positions = rows[row] ?? [];
    for (let column = positions.length; column < cell.column; column += 1) positions.push(undefined);
    for (let column = cell.column; column < right; column += 1) positions[column] ??= cell;
  }
};

/** A position that no cell covers, between two that are covered, reads as an empty cell. */
const fillHoles = (positions: Positions, row: number, place: Place): readonly Cell[] =>
  positions.map(
    (cell, column) =>
      cell ?? { text: "", row, column, rowSpan: 1, columnSpan: 1, place: placeAt(place, undefined, row, column) },
  );

/** Gives every cell its place and every position its cell, the way a browser lays a table out. */
export const layOutGrid = (table: readonly TableRow[], place: Place, allowance: Allowance): Grid => {
  const rows: Positions[] = table.map(() => []);
  const width = widthOf(table);
  table.forEach((cells, row) => {
    const positions = rows[row] ?? [];
    let column = 0;
    for (const { text, rowSpan = 1, columnSpan = 1, continues = false, page } of cells) {
      while (positions[column] !== undefined) column += 1;
      const wanted = columnSpan > widestSpan ? Math.max(1, width - column) : columnSpan;
      const columns = wanted === 1 ? 1 : freeColumns(positions, column, wanted);
      const above = continues ? cellAbove(rows, row, column, columns) : undefined;
      const height = above ? 1 : Math.max(1, Math.min(rowSpan, table.length - row));
      allowance.spendCells(height * columns);
      if (above) above.rowSpan += 1;
      const cell: Mutable<Cell> = above ?? {
        text: continues ? "" : text,
        row,
        column,
        rowSpan: height,
        columnSpan: columns,
        place: placeAt(place, page, row, column),
      };
      cover(rows, cell, row);
      column += columns;
    }
  });
  const filled = rows.map((positions, row) => fillHoles(positions, row, place));
  return { kind: "grid", aligned: true, place, rows: filled };
};
