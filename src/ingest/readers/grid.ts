import type { Cell, Grid, Place } from "../document.ts";
import type { Allowance } from "./limits.ts";

/** A cell as its file lists it: in its row, without a column yet. */
export interface TableCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** It only carries on the cell above it, the way Word writes a vertical merge. */
  readonly continues?: boolean;
  /** Nothing stands here: the row begins later, or the sheet has no such cell. */
  readonly gap?: boolean;
  readonly place?: Place;
}

export type TableRow = readonly TableCell[];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Positions = (Mutable<Cell> | undefined)[];

/** Spans wider than this are a slip or an attack. */
const widestSpan = 1000;

const freeColumns = (positions: Positions, column: number, wanted: number): number => {
  let count = 1;
  while (count < wanted && positions[column + count] === undefined) count += 1;
  return count;
};

/** The cell above that a vertical merge carries on, if it has the same width. */
const cellAbove = (rows: readonly Positions[], cell: Mutable<Cell>): Mutable<Cell> | undefined => {
  const above = rows[cell.row - 1]?.[cell.column];
  const fits = above?.column === cell.column && above.columnSpan === cell.columnSpan;
  return fits ? above : undefined;
};

const cover = (rows: readonly Positions[], cell: Mutable<Cell>, from: number): void => {
  const right = cell.column + cell.columnSpan;
  for (let row = from; row < cell.row + cell.rowSpan; row += 1) {
    const positions = rows[row] ?? [];
    while (positions.length < cell.column) positions.push(undefined);
    for (let column = cell.column; column < right; column += 1) positions[column] ??= cell;
  }
};

interface Layout {
  readonly rows: readonly Positions[];
  readonly cells: readonly Mutable<Cell>[];
}

const nowhere: Place = {};

/** Lays the cells of a table out as a browser does: each takes the first free column of its row. */
class Placing implements Layout {
  readonly rows: readonly Positions[];
  readonly cells: Mutable<Cell>[] = [];
  readonly #allowance: Allowance;

  constructor(height: number, allowance: Allowance) {
    this.rows = Array.from({ length: height }, () => []);
    this.#allowance = allowance;
  }

  placeRow(row: number, cells: TableRow): void {
    const positions = this.rows[row] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (positions[column] !== undefined) column += 1;
      const wanted = Math.min(cell.columnSpan ?? 1, widestSpan);
      const columnSpan = freeColumns(positions, column, wanted);
      if (!cell.gap) this.#place(cell, { row, column, columnSpan });
      column += columnSpan;
    }
  }

  #place(from: TableCell, at: Pick<Cell, "row" | "column" | "columnSpan">): void {
    const { text, rowSpan = 1, continues, place = nowhere } = from;
    const height = Math.max(1, Math.min(rowSpan, this.rows.length - at.row));
    this.#allowance.spendCells(height * at.columnSpan);
    const { row, column, columnSpan } = at;
    const cell = { text, row, column, rowSpan: height, columnSpan, place };
    const above = continues ? cellAbove(this.rows, cell) : undefined;
    if (above) above.rowSpan += 1;
    else this.cells.push(cell);
    cover(this.rows, above ?? cell, at.row);
  }
}

/** Where each column goes when those in which no cell begins are left out. */
const usedColumns = ({ rows, cells }: Layout): readonly number[] => {
  const begins: boolean[] = [];
  for (const cell of cells) begins[cell.column] = true;
  const width = rows.reduce((widest, positions) => Math.max(widest, positions.length), 0);
  const goesTo = [0];
  for (let column = 0; column < width; column += 1) {
    goesTo.push((goesTo[column] ?? 0) + (begins[column] ? 1 : 0));
  }
  return goesTo;
};

const dropUnusedColumns = (layout: Layout): Layout => {
  const goesTo = usedColumns(layout);
  const newColumn = (column: number): number => goesTo[column] ?? 0;
  if (newColumn(goesTo.length - 1) === goesTo.length - 1) return layout;
  for (const cell of layout.cells) {
    const end = newColumn(cell.column + cell.columnSpan);
    cell.column = newColumn(cell.column);
    cell.columnSpan = end - cell.column;
  }
  const isUsed = (_: unknown, column: number) => newColumn(column + 1) > newColumn(column);
  return { cells: layout.cells, rows: layout.rows.map((positions) => positions.filter(isUsed)) };
};

/** Written out, for a spread costs a hundred times as much as a literal. */
const placeIn = (grid: number, { place, row, column }: Cell): Place =>
  place === nowhere
    ? { grid, row: row + 1, column: column + 1 }
    : { grid, row: row + 1, column: column + 1, ...place };

/**
 * Gives every position its cell and every cell its place. Columns in which no cell begins are
 * dropped: they come from other tables of the sheet, or from a span that is too wide.
 */
export const layOutGrid = (
  table: readonly TableRow[],
  place: Place,
  allowance: Allowance,
): Grid => {
  const placing = new Placing(table.length, allowance);
  table.forEach((row, index) => placing.placeRow(index, row));
  const { rows, cells } = dropUnusedColumns(placing);
  const { grid = 0 } = place;
  for (const cell of cells) cell.place = placeIn(grid, cell);
  const emptyCell = (row: number, column: number): Cell => {
    const cell = { text: "", row, column, rowSpan: 1, columnSpan: 1, place: nowhere };
    return { ...cell, place: placeIn(grid, cell) };
  };
  const filled = rows.map((positions, row) =>
    positions.map((cell, column) => cell ?? emptyCell(row, column)),
  );
  return { kind: "grid", aligned: true, place, rows: filled };
};
