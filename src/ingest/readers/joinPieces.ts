import { mendBrokenRow } from "./brokenRow.ts";
import { edgeAt } from "./rulings.ts";
import type { PieceCell, TablePiece } from "./tablePiece.ts";

/** Tables on two pages are never drawn more than this apart. */
const drift = 6;

const isPartOf = (xs: readonly number[], others: readonly number[]): boolean =>
  xs.every((x) => edgeAt(others, x, drift) !== -1);

const haveSameSides = (a: readonly number[], b: readonly number[]): boolean =>
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) <= drift &&
  Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) <= drift;

const withEdges = (piece: TablePiece, xs: readonly number[]): TablePiece => ({
  ...piece,
  xs,
  cells: piece.cells.map((cell) => {
    const column = edgeAt(xs, piece.xs[cell.column] ?? 0, drift);
    const end = edgeAt(xs, piece.xs[cell.column + cell.columnSpan] ?? 0, drift);
    return { ...cell, column, columnSpan: end - column };
  }),
});

const rowText = ({ cells }: TablePiece, row: number): string =>
  cells.flatMap((cell) => (cell.row === row ? [cell.text.replaceAll(/\s/g, "")] : [])).join("|");

/** How many rows the second piece repeats from the top of the first. */
const repeatedRows = (first: TablePiece, second: TablePiece): number => {
  let count = 0;
  while (
    count < second.height - 1 &&
    rowText(first, count) === rowText(second, count) &&
    /[^|\d]/.test(rowText(second, count))
  ) {
    count += 1;
  }
  return second.cells.some(({ row, rowSpan }) => row < count && row + rowSpan > count) ? 0 : count;
};

const dropRows = (piece: TablePiece, count: number): TablePiece => ({
  ...piece,
  height: piece.height - count,
  cells: piece.cells.flatMap((cell) =>
    cell.row < count ? [] : [{ ...cell, row: cell.row - count }],
  ),
});

/** A merged cell cut by the page break goes on below it, empty or with its text again. */
const isCarriedOn = (above: PieceCell, below: PieceCell, end: number): boolean =>
  above.row + above.rowSpan === end &&
  above.column === below.column &&
  above.columnSpan === below.columnSpan &&
  above.rowSpan + below.rowSpan > 2 &&
  (below.text === "" || below.text === above.text);

/** The second piece set below the first, if its columns carry on those of the first. */
export const joinPieces = (first: TablePiece, second: TablePiece): TablePiece | undefined => {
  const fits = isPartOf(second.xs, first.xs) || isPartOf(first.xs, second.xs);
  if (!fits || !haveSameSides(first.xs, second.xs)) return undefined;
  const xs = first.xs.length >= second.xs.length ? first.xs : second.xs;
  const above = withEdges(first, xs);
  const whole = withEdges(second, xs);
  const below = dropRows(whole, repeatedRows(above, whole));
  const upper = [...above.cells];
  const lower: PieceCell[] = [];
  for (const cell of below.cells) {
    const carried =
      cell.row === 0 ? upper.findIndex((each) => isCarriedOn(each, cell, above.height)) : -1;
    const cut = upper[carried];
    if (cut) upper[carried] = { ...cut, rowSpan: cut.rowSpan + cell.rowSpan };
    else lower.push({ ...cell, row: cell.row + above.height });
  }
  const height = above.height + below.height;
  return mendBrokenRow({ xs, height, cells: [...upper, ...lower] }, above.height);
};
