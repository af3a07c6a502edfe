import type { PieceCell, TablePiece } from "./tablePiece.ts";
import { splitAtGaps, type TextLine } from "./textLines.ts";

interface Row {
  readonly words: readonly TextLine[];
}

interface Column {
  readonly left: number;
  readonly right: number;
}

export interface AlignedRun {
  readonly lines: readonly TextLine[];
  readonly isTable: boolean;
}

/** A table set with blanks alone has this many columns, over this many lines. */
const fewestColumns = 3;
const fewestRows = 3;

/** Where the words of the fullest rows stand, those that overlap as one. */
const toStrips = (rows: readonly Row[]): readonly Column[] => {
  const most = Math.max(...rows.map(({ words }) => words.length));
  const words = rows.flatMap((row) => (row.words.length === most ? row.words : []));
  const strips: Column[] = [];
  for (const { left, right } of words.toSorted((a, b) => a.left - b.left)) {
    const last = strips.at(-1);
    if (last && left < last.right) {
      strips.splice(-1, 1, { left: last.left, right: Math.max(last.right, right) });
    } else {
      strips.push({ left, right });
    }
  }
  return strips;
};

const fills = ({ words }: Row, { left, right }: Column): boolean =>
  words.some((word) => word.left < right && word.right > left);

/** A heading set left and numbers set right make two strips of one column: no row fills both. */
const toColumns = (rows: readonly Row[]): readonly Column[] => {
  const columns: Column[] = [];
  for (const strip of toStrips(rows)) {
    const last = columns.at(-1);
    const isApart = last === undefined || rows.some((row) => fills(row, last) && fills(row, strip));
    if (isApart) columns.push(strip);
    else columns.splice(-1, 1, { left: last.left, right: strip.right });
  }
  return columns;
};

/** A column's edge lies in the middle of the gap to the next. */
const toEdges = (columns: readonly Column[]): readonly number[] => {
  const edges = [columns[0]?.left ?? 0];
  for (let index = 1; index < columns.length; index += 1) {
    edges.push(((columns[index - 1]?.right ?? 0) + (columns[index]?.left ?? 0)) / 2);
  }
  return [...edges, columns.at(-1)?.right ?? 0];
};

const columnsOf = (word: TextLine, xs: readonly number[]): readonly [number, number] => {
  const last = xs.length - 2;
  let first = 0;
  while (first < last && (xs[first + 1] ?? 0) <= word.left) first += 1;
  let end = first;
  while (end < last && (xs[end + 1] ?? 0) < word.right) end += 1;
  return [first, end];
};

const toCells = (
  row: Row,
  index: number,
  frame: { xs: readonly number[]; page: number },
): PieceCell[] => {
  const cells: PieceCell[] = [];
  const add = (column: number, end: number, text: string): void => {
    const columnSpan = end - column + 1;
    cells.push({ row: index, column, rowSpan: 1, columnSpan, text, page: frame.page });
  };
  let next = 0;
  for (const word of row.words) {
    const [first, end] = columnsOf(word, frame.xs);
    const column = Math.max(first, next);
    if (column > end) continue;
    for (; next < column; next += 1) add(next, next, "");
    add(column, end, word.text);
    next = end + 1;
  }
  for (; next < frame.xs.length - 1; next += 1) add(next, next, "");
  return cells;
};

export const alignTable = (lines: readonly TextLine[], page: number): TablePiece => {
  const rows = lines.map((line) => ({ words: splitAtGaps(line) }));
  const xs = toEdges(toColumns(rows));
  const cells = rows.flatMap((row, index) => toCells(row, index, { xs, page }));
  return { xs, height: rows.length, cells };
};

const isFull = (run: readonly TextLine[]): boolean =>
  run.filter((line) => splitAtGaps(line).length >= fewestColumns).length >= fewestRows;

/** Sorts the lines of a page into prose and tables that are set with blanks alone. */
export const toAlignedRuns = (lines: readonly TextLine[]): readonly AlignedRun[] => {
  const runs: { lines: TextLine[]; isTable: boolean }[] = [];
  for (const line of lines) {
    const isTable = splitAtGaps(line).length > 1;
    const last = runs.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else runs.push({ lines: [line], isTable });
  }
  return runs.map((run) => ({ ...run, isTable: run.isTable && isFull(run.lines) }));
};
