import { others } from "#core/form/formulas.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { matchRows } from "./matchRows.ts";
import type { Piece } from "./pieces.ts";
import { isBlank, type Pick, unclear } from "./pick.ts";
import { pickValues, shifted } from "./pickValues.ts";
import type { SplitRow } from "./splitRow.ts";
import { holdsStrayNumber } from "./strayNumber.ts";
import { type ColumnBlock, sharedLabels, vocabulary } from "./vocabulary.ts";

/** What a file prints for one cell of a table. */
export interface Found {
  readonly block: ColumnBlock;
  readonly row: string;
  readonly column: string;
  readonly pick: Pick;
  /** The heading over it, for the unit in it. */
  readonly heading: string;
}

/** One printing of a table; a page may hold two, of two years. */
export interface Printing {
  readonly found: readonly Found[];
  /** Labels of rows with numbers that are no rows of the form. */
  readonly extraRows: readonly string[];
}

const heads: ReadonlySet<string> = new Set(others);

interface Line {
  readonly piece: Piece;
  readonly row: SplitRow;
}

const hasNumbers = ({ values }: SplitRow): boolean =>
  values.some(({ nature }) => nature === "value");

/** A label merged over several rows names the first; numbers in the others belong to no row. */
const dataRows = (split: SplitRow): readonly SplitRow[] => {
  const { row, label, values } = split;
  if (values.length === 0 && sharedLabels.has(label?.label ?? "")) return [];
  if (label === undefined || label.cell.row === row.index) return [split];
  const own = values.filter(({ cell }) => cell.row === row.index);
  return hasNumbers({ ...split, values: own }) ? [{ row, label: undefined, values: own }] : [];
};

const rowsOf = (piece: Piece): readonly SplitRow[] => piece.rows.flatMap(dataRows);

/** 其他处理 filled up with blanks above the rows it heads is no row of its own. */
const isBlankHead = (row: SplitRow, next: SplitRow | undefined, piece: Piece): boolean =>
  sharedLabels.has(row.label?.label ?? "") &&
  row.values.every(isBlank) &&
  piece.block.table === "requests" &&
  [...vocabulary.requests.rows.fit(next?.label?.label ?? "").keys()].some((key) => heads.has(key));

const linesOf = (piece: Piece): readonly Line[] => {
  const rows = rowsOf(piece);
  return rows
    .filter((row, i) => !isBlankHead(row, rows[i + 1], piece))
    .map((row) => ({ piece, row }));
};

/** The places in the order of the form of the rows that a piece is sure to hold. */
const reach = (piece: Piece, rows: LabelIndex<string>): readonly number[] =>
  rowsOf(piece)
    .map(({ label }) => label?.label ?? "")
    .filter((label) => rows.has(label))
    .flatMap((label) => [...rows.fit(label).keys()])
    .map((key) => rows.keys.indexOf(key));

/** Pieces that carry each other on; where the rows begin anew, another printing begins. */
const toRuns = (
  pieces: readonly Piece[],
  rows: LabelIndex<string>,
): readonly (readonly Piece[])[] => {
  const runs: Piece[][] = [];
  let last = -1;
  for (const piece of pieces) {
    const places = reach(piece, rows);
    const run = runs.at(-1);
    if (run && Math.min(...places) >= last) {
      run.push(piece);
    } else {
      runs.push([piece]);
      last = -1;
    }
    last = Math.max(last, ...places);
  }
  return runs;
};

/** Spans that are wrong shift headings and rows; a full row under all headings of the form stays in order. */
const picksUnderBroken = ({ piece, row }: Line): readonly Pick[] => {
  const { keys } = piece.block.columns;
  const known = piece.columns.flatMap(({ key }) => key ?? []);
  const isWhole = known.join() === keys.join();
  const picks = isWhole ? shifted(row, keys.length) : undefined;
  return piece.columns.map(({ key }) => picks?.[known.indexOf(key ?? "")] ?? unclear(row.values));
};

const picksOf = (line: Line): readonly Pick[] => {
  const { piece, row } = line;
  if (holdsStrayNumber(row.label?.cell.text ?? "")) {
    return piece.columns.map(() => unclear(row.values));
  }
  return piece.isBroken ? picksUnderBroken(line) : pickValues(row, piece.columns, piece.padding);
};

const foundIn = (line: Line, key: string, isDoubtful = false): readonly Found[] => {
  const { piece } = line;
  return picksOf(line).flatMap((pick, i) => {
    const column = piece.columns[i];
    if (column?.key === undefined) return [];
    const doubted = pick.kind === "cell" ? unclear([pick.cell]) : pick;
    return [
      {
        block: piece.block,
        row: key,
        column: column.key,
        pick: isDoubtful ? doubted : pick,
        heading: column.text,
      },
    ];
  });
};

const toPrinting = (run: readonly Piece[], index: LabelIndex<string>): Printing => {
  const lines = run.flatMap(linesOf);
  const { keys, doubtful } = matchRows(
    lines.map(({ row }) => row),
    index,
  );
  const found = lines.flatMap((line, i) => {
    const key = keys[i];
    return key === undefined ? [] : foundIn(line, key);
  });
  const doubted = [...doubtful].flatMap(([key, row]) => {
    const line = lines.find((each) => each.row === row);
    return line ? foundIn(line, key, true) : [];
  });
  const extraRows = lines.flatMap(({ row }, i) =>
    keys[i] === undefined && hasNumbers(row) ? [row.label?.cell.text ?? ""] : [],
  );
  return { found: [...found, ...doubted], extraRows };
};

/** 其他 and 总计 are rows of any table: one that has no other row of the form is another table. */
const isTelling = (run: readonly Piece[], rows: LabelIndex<string>): boolean =>
  run
    .flatMap(rowsOf)
    .some(({ label }) => (label?.label.length ?? 0) > 2 && rows.fit(label?.label ?? "").size > 0);

/** The printings of a table whose rows have labels. */
export const fillRows = (
  pieces: readonly Piece[],
  rows: LabelIndex<string>,
): readonly Printing[] => {
  const runs = toRuns(pieces, rows);
  const telling = runs.filter((run) => isTelling(run, rows));
  return (telling.length > 0 ? telling : runs).map((run) => toPrinting(run, rows));
};
