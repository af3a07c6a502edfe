import type { Cell } from "../document.ts";
import type { PrintedCell, PrintedRow } from "./printedRow.ts";

/** One column of a grid under its headings. */
export interface HeadingColumn {
  /** Labels from the top down, blanks left out. */
  readonly path: readonly string[];
  /** The lowest heading as printed. */
  readonly text: string;
  /** The columns of the grid it stands over, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const coveringCells = (rows: readonly PrintedRow[], column: number): readonly PrintedCell[] => {
  const covering: PrintedCell[] = [];
  for (const row of rows) {
    const found = row.cells.find(({ cell }) => covers(cell, column));
    if (found && found !== covering.at(-1)) covering.push(found);
  }
  return covering;
};

const covers = (cell: Cell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.columnSpan;

const areSame = (one: readonly PrintedCell[], other: readonly PrintedCell[]): boolean =>
  one.length === other.length && one.every((cell, i) => cell === other[i]);

const toColumn = (cells: readonly PrintedCell[], from: number): HeadingColumn => {
  const labelled = cells.filter(({ label }) => label !== "");
  return {
    path: labelled.map(({ label }) => label),
    text: labelled.at(-1)?.cell.text ?? "",
    from,
    to: from + 1,
  };
};

/** The columns under several rows of headings; a blank heading goes with the one left of it. */
export const headingColumns = (rows: readonly PrintedRow[]): readonly HeadingColumn[] => {
  const width = Math.max(0, ...rows.map(({ grid, index }) => grid.rows[index]?.length ?? 0));
  const columns: HeadingColumn[] = [];
  let last: readonly PrintedCell[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = coveringCells(rows, column);
    const open = columns.at(-1);
    const goesOn = areSame(cells, last) || cells.every(({ label }) => label === "");
    if (open && goesOn) columns[columns.length - 1] = { ...open, to: column + 1 };
    else columns.push(toColumn(cells, column));
    last = cells;
  }
  return columns;
};
