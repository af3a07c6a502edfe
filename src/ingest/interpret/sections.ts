import type { Grid } from "../document.ts";
import { hasResults, headingTable } from "./headingTable.ts";
import { hasValue, ownLabels, type PrintedRow, printedRows } from "./printedRow.ts";
import { type StatutoryTable, vocabulary } from "./vocabulary.ts";

/** Rows under one set of headings: a statutory table or a piece of one. */
export interface Section {
  readonly table: StatutoryTable;
  /** None where the file prints rows of table 三 without any heading. */
  readonly headings: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
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
  const [label, ...others] = ownLabels(row);
  return label !== undefined && others.length === 0 && isFee(label) && row.cells.length > 1;
};

const cut = (grid: Grid): { readonly before: PrintedRow[]; readonly sections: OpenSection[] } => {
  const before: PrintedRow[] = [];
  const sections: OpenSection[] = [];
  for (const row of printedRows(grid)) {
    const open = sections.at(-1);
    const table = isRowOfDisputes(row, open) ? undefined : headingTable(row);
    if (!table && isUprightFee(row) && open?.table !== "handling-fees")
      sections.push({ table: "handling-fees", headings: [], rows: [row] });
    else if (!table) (open?.rows ?? before).push(row);
    else if (open?.table === table && open.rows.length === 0) open.headings.push(row);
    else sections.push({ table, headings: [row], rows: [] });
  }
  return { before, sections };
};

const fitsRows = (row: PrintedRow, table: StatutoryTable): boolean =>
  ownLabels(row).some((label) => vocabulary[table].rows.fit(label).size > 0);

/** Whether rows without headings carry on the table that the grid before left open. */
const carriesOn = (rows: readonly PrintedRow[], last: Section): boolean => {
  const filled = rows.filter((row) => row.cells.length > 2 || hasValue(row));
  const fitting = filled.filter((row) => fitsRows(row, last.table)).length;
  if (fitting > 0) return fitting * 2 >= filled.length;
  return last.rows.length === 0 && filled.some(hasValue);
};

const headless = (rows: readonly PrintedRow[]): readonly Section[] => {
  const fitting = rows.filter((row) =>
    ownLabels(row).some((label) => vocabulary.requests.rows.has(label)),
  );
  return fitting.length < enoughRows ? [] : [{ table: "requests", headings: [], rows }];
};

/** The pieces of statutory tables among all grids of a report, in reading order. */
export const findSections = (grids: readonly Grid[]): readonly Section[] => {
  const found: Section[] = [];
  for (const grid of grids) {
    const { before, sections } = cut(grid);
    const last = found.at(-1);
    if (last && carriesOn(before, last)) found.push({ ...last, rows: before });
    else found.push(...headless(before));
    found.push(...sections);
  }
  return found;
};
