import { type Columns, readColumns } from "./columns.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { type Padding, windowsOf } from "./pickValues.ts";
import type { Section } from "./sections.ts";
import { type SplitRow, splitRow } from "./splitRow.ts";
import type { ColumnBlock } from "./vocabulary.ts";

/** A section whose columns are known and whose rows are cut into labels and values. */
export interface Piece {
  readonly block: ColumnBlock;
  readonly columns: Columns;
  readonly rows: readonly SplitRow[];
  /** Where its rows are filled up with blank cells, as far as its full rows tell. */
  readonly padding: Padding;
}

const widthOf = ({ grid, index }: Section["rows"][number]): number => grid.rows[index]?.length ?? 0;

/** Headings of another grid tell where values stand only if both grids are laid out alike. */
const isLaidOutAlike = ({ headings, rows }: Section): boolean => {
  const [heading] = headings;
  return (
    heading !== undefined &&
    rows.every((row) => row.grid === heading.grid || widthOf(row) === widthOf(heading))
  );
};

export const placedColumns = (section: Section, columns: Columns): Columns =>
  isLaidOutAlike(section) ? columns : columns.map(({ key, text }) => ({ key, text }));

const paddingOf = (rows: readonly SplitRow[], width: number): Padding => {
  for (const { values } of rows) {
    const [start, ...others] = windowsOf(values, width);
    if (start !== undefined && others.length === 0 && values.length > width) {
      return start === 0 ? "after" : "before";
    }
  }
  return "unknown";
};

/** Without headings, the order of the form is believed if every row has as many numbers. */
const inOrderOfForm = (section: Section, { keys }: LabelIndex<string>): Columns => {
  const columns = keys.map((key) => ({ key, text: "" }));
  const isFull = section.rows.every((row) => {
    const { label, values } = splitRow(row, columns);
    return label === undefined || values.length === 0 || values.length === keys.length;
  });
  return isFull ? columns : [];
};

const columnsOf = (
  section: Section,
  blocks: readonly ColumnBlock[],
): Omit<Piece, "rows" | "padding"> | undefined => {
  if (section.headings.length > 0) return readColumns(section.headings, blocks);
  const [block] = blocks;
  return block && { block, columns: inOrderOfForm(section, block.columns) };
};

export const toPieces = (
  sections: readonly Section[],
  blocks: readonly ColumnBlock[],
): readonly Piece[] =>
  sections.flatMap((section) => {
    const read = columnsOf(section, blocks);
    if (!read) return [];
    const columns = placedColumns(section, read.columns);
    const rows = section.rows.map((row) => splitRow(row, columns));
    return [{ block: read.block, columns, rows, padding: paddingOf(rows, columns.length) }];
  });
