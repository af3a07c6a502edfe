import type { TableCell, TableRow } from "./grid.ts";
import type { Glyph } from "./pageContent.ts";
import type { RuledCell, RuledTable } from "./ruledTable.ts";
import { bandAt } from "./rulings.ts";
import { toLines } from "./textLines.ts";

export interface PieceCell extends RuledCell {
  readonly text: string;
  readonly page: number;
}

/** A table, or the part of one that stands on a page. */
export interface TablePiece {
  /** Where its columns begin and end. */
  readonly xs: readonly number[];
  readonly height: number;
  readonly cells: readonly PieceCell[];
}

const middle = (a: number, b: number): number => (a + b) / 2;

/** A little above the baseline, so that a line printed low stays in its cell. */
const heightOf = (glyph: Glyph): number => glyph.baseline - (glyph.right - glyph.left) * 0.3;

const columnOf = (xs: readonly number[], { left, right }: Glyph): number =>
  bandAt(xs, middle(left, right));

export const isInside = ({ xs, ys }: RuledTable, glyph: Glyph): boolean =>
  columnOf(xs, glyph) !== -1 && bandAt(ys, heightOf(glyph)) !== -1;

/** Puts the glyphs inside a ruled table into its cells. */
export const fillTable = (
  { xs, ys, cells }: RuledTable,
  glyphs: readonly Glyph[],
  page: number,
): TablePiece => {
  const width = xs.length - 1;
  const cellAt = new Map<number, Glyph[]>();
  const filled = cells.map((cell) => {
    const held: Glyph[] = [];
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        cellAt.set(row * width + column, held);
      }
    }
    return { cell, held };
  });
  for (const glyph of glyphs) {
    cellAt.get(bandAt(ys, heightOf(glyph)) * width + columnOf(xs, glyph))?.push(glyph);
  }
  return {
    xs,
    height: ys.length - 1,
    cells: filled.map(({ cell, held }) => {
      const text = toLines(held)
        .map((line) => line.text)
        .join("\n");
      return { ...cell, text, page };
    }),
  };
};

/** The rows as a grid wants them: cells in order where they begin. */
export const toRows = ({ height, cells }: TablePiece): readonly TableRow[] => {
  const rows: (readonly [number, TableCell])[][] = Array.from({ length: height }, () => []);
  for (const { row, column, rowSpan, columnSpan, text, page } of cells) {
    rows[row]?.push([column, { text, rowSpan, columnSpan, place: { page } }]);
  }
  return rows.map((row) => row.toSorted(([a], [b]) => a - b).map(([, cell]) => cell));
};
