import type { PieceCell, TablePiece } from "./tablePiece.ts";

const isAbove = (upper: PieceCell, lower: PieceCell): boolean =>
  upper.column === lower.column && upper.columnSpan === lower.columnSpan;

/** What one cell printed, if a page break left all of it on one side. */
const whole = (upper: PieceCell, lower: PieceCell): PieceCell =>
  upper.text === "" ? { ...upper, text: lower.text, page: lower.page } : upper;

const without = (row: number, cell: PieceCell): PieceCell => {
  if (cell.row > row) return { ...cell, row: cell.row - 1 };
  return cell.row + cell.rowSpan > row ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell;
};

/**
 * A page break may cut a row so that some of its cells are printed above it and the others below. The
 * two rows are one if they are laid out alike and no cell prints something on both sides.
 */
export const mendBrokenRow = (piece: TablePiece, row: number): TablePiece => {
  const uppers = piece.cells.filter((cell) => cell.row + cell.rowSpan === row);
  const lowers = piece.cells.filter((cell) => cell.row === row);
  const pairs = lowers.flatMap((lower) => {
    const upper = uppers.find((cell) => isAbove(cell, lower));
    return upper && lower.rowSpan === 1 ? [{ upper, lower }] : [];
  });
  const isOne =
    pairs.length === lowers.length &&
    pairs.length === uppers.length &&
    pairs.every(({ upper, lower }) => upper.text === "" || lower.text === "") &&
    lowers.some(({ text }) => text !== "") &&
    uppers.some(({ text }) => text !== "");
  if (!isOne) return piece;
  const mended = new Map(pairs.map(({ upper, lower }) => [upper, whole(upper, lower)]));
  return {
    ...piece,
    height: piece.height - 1,
    cells: piece.cells.flatMap((cell) =>
      cell.row === row ? [] : [without(row, mended.get(cell) ?? cell)],
    ),
  };
};
