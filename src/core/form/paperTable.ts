import type { Text } from "../text.ts";
import { addressOf, type CellId } from "./cells.ts";
import type { Block, Layout } from "./form.ts";
import { type Paper, papers } from "./paper.ts";
import { depthOf, type PaperHead, paperHeads, wordsOf } from "./paperHeads.ts";
import { type TableId, tables } from "./tables.ts";

export interface PaperRow {
  /** `table.row`, or the table where it has but one row. */
  readonly address: string;
  readonly heads: readonly PaperHead[];
  readonly cells: readonly CellId[];
}

/** One ruled grid of the form: its heads and its rows of cells. */
export interface PaperSection {
  /** The article its rows report under, where paper prints it above them. */
  readonly article: Text | null;
  readonly corner: Text | null;
  /** Columns that row heads take. */
  readonly depth: number;
  /** Heads of the columns, one list a line of the head. */
  readonly columnHeads: readonly (readonly PaperHead[])[];
  readonly rows: readonly PaperRow[];
}

const digits = "〇一二三四五六七八九十";

/** “20(5)” as the form prints it: 第二十条第（五）项. */
const articleWords = (article: string): Text | null => {
  const [, number] = /^20\((\d)\)$/.exec(article) ?? [];
  if (!number) return null;
  return {
    zh: `第二十条第（${digits[Number(number)] ?? number}）项`,
    en: `Article 20 (${number})`,
  };
};

const linesOf = (heads: readonly (readonly PaperHead[])[]) =>
  Array.from({ length: depthOf(heads) }, (_, line) =>
    heads.flat().filter(({ level }) => level === line),
  );

const blocksOf = (table: TableId): readonly Block[] => tables[table].blocks;

const rowsOf = (block: Block, layout: Layout) =>
  Object.entries(block.rows).filter(([, row]) => (row.layout ?? layout) === layout);

const sectionOf = (table: TableId, block: Block, layout: Layout): PaperSection => {
  const paper: Paper = papers[table];
  const rows = rowsOf(block, layout);
  const columns = Object.entries(block.columns);
  const rowHeads = paperHeads(rows, paper.rows);
  const isNamed = rows.every(([row]) => row !== "");
  return {
    article: articleWords(rows[0]?.[1].article ?? ""),
    corner: paper.corner ? wordsOf(paper.corner) : null,
    depth: isNamed ? depthOf(rowHeads) : 0,
    columnHeads: linesOf(paperHeads(columns, paper.columns)),
    rows: rows.map(([row], at) => ({
      address: row === "" ? table : `${table}.${row}`,
      heads: isNamed ? (rowHeads[at] ?? []) : [],
      cells: columns.map(([column]) => addressOf(table, row, column) as CellId),
    })),
  };
};

/** The rows of a block side by side on one line, each over columns of its own. */
const inOneLine = (table: TableId, block: Block): PaperSection => {
  const rows = Object.entries(block.rows);
  const columns = Object.entries(block.columns);
  const entries = rows.flatMap(([row]) =>
    columns.map(([column, heading]) => [addressOf(table, row, column), heading] as const),
  );
  const over = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((row) => columns.map(([column]) => addressOf(table, row, column)));
  const groups = [
    ...papers.disputes.rows.map((group) => ({ ...group, of: over(group.of) })),
    ...rows.map(([row, { label, printed }]) => ({ label, printed, of: over([row]) })),
  ];
  return {
    article: null,
    corner: null,
    depth: 0,
    columnHeads: linesOf(paperHeads(entries, groups)),
    rows: [{ address: table, heads: [], cells: entries.map(([id]) => id as CellId) }],
  };
};

/** A table as a narrow page has room for it: rows of cells, their groups before them. */
export const narrowSections = (table: TableId, layout: Layout): readonly PaperSection[] =>
  blocksOf(table).map((block) => sectionOf(table, block, layout));

/** A table as the national form lays it out. */
export const paperSections = (table: TableId, layout: Layout): readonly PaperSection[] =>
  table === "disputes"
    ? blocksOf(table).map((block) => inOneLine(table, block))
    : narrowSections(table, layout);
