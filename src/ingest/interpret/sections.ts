import type { Block, Grid } from "../document.ts";
import {
  brokenHeadingTable,
  hasResults,
  headingTable,
  isKindAlone,
  isRestOfHeadings,
} from "./headingTable.ts";
import { toLabel } from "./label.ts";
import { type PrintedRow, printedRows } from "./printedRow.ts";
import { setUpright } from "./setUpright.ts";
import { type StatutoryTable, vocabulary } from "./vocabulary.ts";

/** Rows under one set of headings: a statutory table or a piece of one. */
export interface Section {
  readonly table: StatutoryTable;
  /** None where the file prints rows of table 三 without any heading. */
  readonly headings: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  /** The label of the line right above the grid. */
  readonly caption: string;
}

const isFee = vocabulary["handling-fees"].isHeading;

interface OpenSection extends Section {
  readonly headings: PrintedRow[];
  readonly rows: PrintedRow[];
}

/** Fewer rows could be anything that shares a word with the form. */
const enoughRows = 5;

/** Kinds of dispute stand above the results, or as row labels below them; never both. */
const isRowOfDisputes = (row: PrintedRow, open: OpenSection | undefined): boolean =>
  open?.table === "disputes" && open.headings.some(hasResults) && !hasResults(row);

/** The table of handling fees may lie on its side: a heading and its number in each row. */
const isUprightFee = (row: PrintedRow): boolean => {
  const [label, ...others] = row.labels;
  // A text drops the blank cells at the end of its lines.
  const hasRoom = row.cells.length > 1 || !row.grid.aligned;
  return label !== undefined && others.length === 0 && isFee(label) && hasRoom;
};

/** A kind of dispute alone above its results was taken for a row of what stood before. */
const takeKind = (rows: PrintedRow[], table: StatutoryTable): readonly PrintedRow[] => {
  const last = rows.at(-1);
  if (table !== "disputes" || !last || !isKindAlone(last)) return [];
  rows.pop();
  return [last];
};

const pageNumber = /^[-—–·]\s*\d+\s*[-—–·]$/u;

/** A page number across the table, with or without blank cells beside it. */
const isAside = ({ cells }: PrintedRow): boolean => {
  const [only, ...others] = cells.filter(({ nature }) => nature !== "empty");
  return only !== undefined && others.length === 0 && pageNumber.test(only.cell.text);
};

const fitsRows = (row: PrintedRow, table: StatutoryTable): boolean =>
  row.labels.some((label) => vocabulary[table].rows.fit(label).size > 0);

/** A row has one label in its place, or two; kinds of dispute side by side are headings. */
const isPartOfHeadings = (row: PrintedRow, table: StatutoryTable): boolean =>
  !row.hasValue &&
  (table === "disputes"
    ? row.labels.length > 2 || !fitsRows(row, table)
    : table === "requests" && !fitsRows(row, table));

/** Rows between headings may be pieces of them: 起诉 below 未经复议直接. */
const areHeadings = ({ rows, table }: Section): boolean =>
  rows.length === 0 || (rows.length < 3 && rows.every((row) => isPartOfHeadings(row, table)));

interface Cut {
  /** Rows above the first heading of the grid. */
  readonly before: PrintedRow[];
  readonly sections: OpenSection[];
}

const cut = (grid: Grid, caption: string): Cut => {
  const before: PrintedRow[] = [];
  const sections: OpenSection[] = [];
  const begin = (table: StatutoryTable, headings: PrintedRow[], rows: PrintedRow[]): void => {
    sections.push({ table, headings, rows, caption: sections.length === 0 ? caption : "" });
  };
  const rows = printedRows(setUpright(grid)).filter((row) => !isAside(row));
  rows.forEach((row, i) => {
    const open = sections.at(-1);
    const table = isRowOfDisputes(row, open)
      ? undefined
      : (headingTable(row) ?? brokenHeadingTable(row, rows[i + 1]));
    if (!table && isUprightFee(row) && open?.table !== "handling-fees") {
      begin("handling-fees", [], [row]);
    } else if (!table && open?.rows.length === 0 && isRestOfHeadings(row, open.table)) {
      open.headings.push(row);
    } else if (!table) {
      (open?.rows ?? before).push(row);
    } else if (open?.table === table && areHeadings(open)) {
      open.headings.push(...open.rows.splice(0), row);
    } else {
      begin(table, [...takeKind(open?.rows ?? before, table), row], []);
    }
  });
  return { before, sections };
};

/** Where kinds of dispute stand above, results are the labels of rows. */
const fitsUpright = (row: PrintedRow, { table, headings }: Section): boolean =>
  table === "disputes" &&
  !headings.some(hasResults) &&
  row.labels.some((label) => vocabulary.disputes.isHeading(label));

/** Whether rows without headings carry on the table that the grid before left open. */
const carriesOn = (rows: readonly PrintedRow[], last: Section): boolean => {
  const filled = rows.filter((row) => row.cells.length > 2 || row.hasValue);
  const fitting = filled.filter(
    (row) => fitsRows(row, last.table) || fitsUpright(row, last),
  ).length;
  if (fitting > 0) return fitting * 2 >= filled.length;
  return last.rows.length === 0 && filled.some((row) => row.hasValue);
};

const headless = (rows: readonly PrintedRow[]): readonly Section[] => {
  const fitting = rows.filter((row) =>
    row.labels.some((label) => vocabulary.requests.rows.has(label)),
  );
  if (fitting.length < enoughRows) return [];
  return [{ table: "requests", headings: [], rows, caption: "" }];
};

const captionOf = (block: Block | undefined): string =>
  block && (block.kind === "paragraph" || block.kind === "heading") && block.text.length < 20
    ? toLabel(block.text)
    : "";

/** The pieces of statutory tables among the blocks of a report, in reading order. */
export const findSections = (blocks: readonly Block[]): readonly Section[] => {
  const found: Section[] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== "grid") return;
    const { before, sections } = cut(block, captionOf(blocks[i - 1]));
    const last = found.at(-1);
    if (last && carriesOn(before, last)) found.push({ ...last, rows: before });
    else found.push(...headless(before));
    found.push(...sections);
  });
  return found;
};
