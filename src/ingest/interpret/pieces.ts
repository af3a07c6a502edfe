import { type BlockColumns, type Columns, readColumns } from "./columns.ts";
import { joinLabels } from "./joinLabels.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { type Padding, windowsOf } from "./pickValues.ts";
import type { Section } from "./sections.ts";
import { type SplitRow, splitRow } from "./splitRow.ts";
import type { ColumnBlock } from "./vocabulary.ts";

/** A section whose columns are known and whose rows are cut into labels and values. */
export interface Piece {
  readonly block: ColumnBlock;
  readonly columns: Columns;
  readonly isBroken: boolean;
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

const placedColumns = (section: Section, columns: Columns): Columns =>
  isLaidOutAlike(section) ? columns : columns.map(({ key, text }) => ({ key, text }));

/** In the last row of headings the blanks stand where they stand in every row. */
const paddingOfHeadings = ({ headings }: Section): Padding => {
  const cells = headings.at(-1)?.cells ?? [];
  if (cells[0]?.nature === "empty") return "before";
  return cells.at(-1)?.nature === "empty" ? "after" : "unknown";
};

const paddingOf = (section: Section, rows: readonly SplitRow[], width: number): Padding => {
  for (const { values } of rows) {
    const [start, ...others] = windowsOf(values, width);
    if (start !== undefined && others.length === 0 && values.length > width) {
      return start === 0 ? "after" : "before";
    }
  }
  return paddingOfHeadings(section);
};

/** The rows of a table and the blocks of columns that may stand over them. */
export interface TableLabels {
  readonly rows: LabelIndex<string>;
  readonly blocks: readonly ColumnBlock[];
}

/** Without headings, the order of the form is believed if every row has as many numbers. */
const inOrderOfForm = (
  section: Section,
  { rows, blocks }: TableLabels,
): BlockColumns | undefined => {
  const [block] = blocks;
  if (!block) return undefined;
  const columns = block.columns.keys.map((key) => ({ key, text: "" }));
  const isFull = section.rows.every((row) => {
    const { label, values } = splitRow(row, { rows, columns });
    return label === undefined || values.length === 0 || values.length === columns.length;
  });
  return isFull ? { block, columns } : undefined;
};

/** A piece of a section, once its columns are known. */
export const pieceOf = (section: Section, rows: LabelIndex<string>, read: BlockColumns): Piece => {
  const columns = placedColumns(section, read.columns);
  const split = joinLabels(
    section.rows.map((row) => splitRow(row, { rows, columns })),
    rows,
  );
  const padding = paddingOf(section, split, columns.length);
  return { block: read.block, columns, isBroken: read.isBroken === true, rows: split, padding };
};

export const toPieces = (sections: readonly Section[], labels: TableLabels): readonly Piece[] =>
  sections.flatMap((section) => {
    const read =
      section.headings.length > 0
        ? readColumns(section.headings, labels.blocks)
        : inOrderOfForm(section, labels);
    return read ? [pieceOf(section, labels.rows, read)] : [];
  });
