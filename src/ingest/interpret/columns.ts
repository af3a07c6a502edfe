import { align } from "./align.ts";
import { type HeadingColumn, headingColumns } from "./headingColumns.ts";
import type { Fit, LabelIndex } from "./labelIndex.ts";
import type { PrintedCell, PrintedRow } from "./printedRow.ts";
import { type ColumnBlock, columnGroups } from "./vocabulary.ts";

/** A column that holds values: what it is, if its heading is known, and where it stands. */
export interface Column {
  readonly key: string | undefined;
  /** Its heading as printed, for the unit in it. */
  readonly text: string;
  /** Columns of the grid, `to` exclusive; absent where the file only tells the order. */
  readonly span?: { readonly from: number; readonly to: number };
}

export type Columns = readonly Column[];

interface Named {
  readonly columns: Columns;
  /** How well the headings fit, in sum. */
  readonly score: number;
  readonly isBroken: boolean;
}

const scoreOf = (fits: Fit<string> | undefined, key: string | undefined): number =>
  key === undefined ? 0 : (fits?.get(key) ?? 0);

/** A heading may be broken over several rows: 商业 above 企业. */
const spellings = (path: readonly string[]): readonly string[] =>
  path.map((_, i) => path.slice(path.length - 1 - i).join(""));

const nothing: Fit<string> = new Map();

const bestOf = (fit: Fit<string>): number => Math.max(0, ...fit.values());

/** 机构 alone is like 科研机构, but with 法律服务 above it is another heading. */
const bestFit = (labels: readonly string[], index: LabelIndex<string>): Fit<string> =>
  labels.map(index.fit).reduce((best, fit) => (bestOf(fit) > bestOf(best) ? fit : best), nothing);

/** What stands left of the first known heading labels the rows. */
const trim = (columns: Columns): Columns => {
  const first = columns.findIndex(({ key }) => key !== undefined);
  return first < 0 ? [] : columns.slice(first);
};

/**
 * A span too many or too few shifts the headings: one stands above another, or a group above a
 * column that has no heading of its own.
 */
const isBroken = ({ path }: HeadingColumn, index: LabelIndex<string>): boolean =>
  columnGroups.has(path.at(-1) ?? "") || new Set(path.filter(index.has)).size > 1;

/** The same heading twice: a slip, or two tables side by side. */
const isRepeated = (columns: readonly HeadingColumn[], index: LabelIndex<string>): boolean => {
  const labels = columns.map(({ path }) => path.at(-1) ?? "").filter(index.has);
  return new Set(labels).size < labels.length;
};

/** Keeps the order of the form; a heading out of it counts only if it is the very label. */
const named = (columns: readonly HeadingColumn[], index: LabelIndex<string>): Named => {
  const fits = columns.map(({ path }) => bestFit(spellings(path), index));
  const pairs = align(columns.length, index.keys.length, (column, target) =>
    scoreOf(fits[column], index.keys[target]),
  );
  const used = new Set(
    pairs.map((target) => (target === undefined ? undefined : index.keys[target])),
  );
  const keyAt = (i: number): string | undefined => {
    const target = pairs[i];
    if (target !== undefined) return index.keys[target];
    return index.keys.find((key) => !used.has(key) && scoreOf(fits[i], key) === 1);
  };
  const keyed = columns.map(({ text, from, to }, i) => ({
    key: keyAt(i),
    text,
    span: { from, to },
  }));
  return {
    columns: keyed,
    score: keyed.reduce((sum, { key }, i) => sum + scoreOf(fits[i], key), 0),
    isBroken: columns.some((column) => isBroken(column, index)) || isRepeated(columns, index),
  };
};

/**
 * Headings of which only the order is known. Those of several rows interleave (自然人 and 总计 stand
 * above the kinds of organisation), so the order of the form holds for them.
 */
const ordered = (rows: readonly PrintedRow[], index: LabelIndex<string>): Named => {
  const lines = rows
    .map(({ cells }) => cells.filter(({ label }) => label !== "").map(asHeading))
    .map((headings) => named(headings, index))
    .filter(({ score }) => score > 0);
  const score = lines.reduce((sum, line) => sum + line.score, 0);
  const columns = lines.flatMap((line) => line.columns).map(({ key, text }) => ({ key, text }));
  if (lines.length < 2) return { columns, score, isBroken: false };
  const inOrder = index.keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  return { columns: inOrder, score, isBroken: false };
};

const asHeading = ({ cell, label }: PrintedCell): HeadingColumn => ({
  path: [label],
  text: cell.text,
  from: 0,
  to: 0,
});

export interface BlockColumns {
  readonly block: ColumnBlock;
  readonly columns: Columns;
  /** Whether the headings contradict each other, so that no number can be given to any of them. */
  readonly isBroken?: boolean;
}

/** What the columns under some headings hold: the block of the form that fits them best. */
export const readColumns = (
  rows: readonly PrintedRow[],
  blocks: readonly ColumnBlock[],
): BlockColumns | undefined => {
  const headings = rows.every(({ grid }) => grid.aligned) ? headingColumns(rows) : undefined;
  let best: (BlockColumns & { readonly score: number }) | undefined;
  for (const block of blocks) {
    const read = headings ? named(headings, block.columns) : ordered(rows, block.columns);
    if (read.score > (best?.score ?? 0)) best = { block, ...read, columns: trim(read.columns) };
  }
  return best;
};
