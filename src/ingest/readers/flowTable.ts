import type { Heading, Paragraph, Picture } from "../document.ts";
import type { TableCell } from "./grid.ts";

export type Span = Required<Pick<TableCell, "rowSpan" | "columnSpan" | "continues">>;

/** A block before it has its number. */
export type Piece =
  | Omit<Heading, "place">
  | Omit<Paragraph, "place">
  | Omit<Picture, "place">
  | { readonly kind: "table"; readonly rows: readonly TableCell[][] };

export interface FlowCell extends Span {
  readonly pieces: Piece[];
}

export type FlowRow = readonly FlowCell[];

type TablePiece = Extract<Piece, { kind: "table" }>;

const isTable = (piece: Piece): piece is TablePiece => piece.kind === "table";

const textOf = (piece: Piece): string => {
  switch (piece.kind) {
    case "heading":
    case "paragraph":
      return piece.text;
    case "image":
      return "";
    case "table":
      return piece.rows.flatMap((row) => row.map(({ text }) => text)).join("\n");
  }
};

const textOfAll = (pieces: readonly Piece[]): string => {
  const [first] = pieces;
  if (!first) return "";
  return pieces.length === 1 ? textOf(first) : pieces.map(textOf).filter(Boolean).join("\n");
};

const toTableCell = ({ rowSpan, columnSpan, continues, pieces }: FlowCell): TableCell => ({
  text: textOfAll(pieces),
  rowSpan,
  columnSpan,
  continues,
});

const isPicture = (piece: Piece): boolean => piece.kind === "image";

/** The table as a grid, and behind it the pictures that stood in its cells. */
const asGrid = (rows: readonly FlowRow[]): Piece[] => {
  const pieces: Piece[] = [{ kind: "table", rows: rows.map((row) => row.map(toTableCell)) }];
  for (const row of rows) {
    for (const { pieces: held } of row) {
      if (held.some(isPicture)) pieces.push(...held.filter(isPicture));
    }
  }
  return pieces;
};

const countCells = (pieces: readonly Piece[]): number =>
  pieces.reduce((count, piece) => count + (isTable(piece) ? piece.rows.flat().length : 0), 0);

/** A table whose cells hold more table than text only arranges the page. */
const isLayout = (cells: readonly FlowCell[]): boolean => {
  let inner = 0;
  let outer = 0;
  for (const { pieces } of cells) {
    const held = countCells(pieces);
    inner += held;
    if (held === 0) outer += 1;
  }
  return inner > outer;
};

/** A table around one cell, or around one that holds several blocks. */
const isFrame = (cells: readonly FlowCell[], [only, another]: readonly FlowCell[]): boolean =>
  only !== undefined && another === undefined && (cells.length === 1 || only.pieces.length > 1);

/** Unfolds a layout table; rows of it that hold several plain cells (索引号 | …) stay a grid. */
const unfold = (rows: readonly FlowRow[]): Piece[] => {
  const pieces: Piece[] = [];
  let plain: FlowRow[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) pieces.push(...asGrid(plain));
    plain = [];
  };
  for (const row of rows) {
    const filled = row.filter((cell) => cell.pieces.length > 0);
    if (filled.length > 1 && !filled.some((cell) => cell.pieces.some(isTable))) {
      plain.push(row);
    } else {
      endPlain();
      pieces.push(...filled.flatMap((cell) => cell.pieces));
    }
  }
  endPlain();
  return pieces;
};

/** What a finished table is: one grid, or the blocks of a page it only arranged. */
export const settleTable = (rows: readonly FlowRow[]): Piece[] => {
  const cells: FlowCell[] = [];
  for (const row of rows) cells.push(...row);
  const filled = cells.filter(({ pieces }) => pieces.length > 0);
  if (filled.length === 0 && cells.length < 2) return [];
  const holdsTables = filled.some(({ pieces }) => pieces.some(isTable));
  if (isFrame(cells, filled) || (holdsTables && isLayout(filled))) return unfold(rows);
  return asGrid(rows);
};
