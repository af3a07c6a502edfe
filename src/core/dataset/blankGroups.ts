import { type Cell, type CellId, cells } from "../form/cells.ts";
import type { Blank } from "../report/blank.ts";
import type { Report } from "../report/report.ts";

/** Cells that stand together and hold no number for one reason. */
export interface BlankGroup {
  readonly blank: Blank;
  /** The table where none of it was seen, else the row. */
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly printed?: string;
}

const placeOf = ({ table, row }: Cell, blank: Blank): string =>
  blank === "no-table" || row === "" ? table : `${table}.${row}`;

/** The blanks of a report in the order of the form, one group a row and reason. */
export const blankGroups = (report: Report): readonly BlankGroup[] => {
  const groups = new Map<string, BlankGroup>();
  for (const cell of cells) {
    const found = report.blanks[cell.id];
    if (!found) continue;
    const { blank, printed } = found;
    const at = placeOf(cell, blank);
    const key = [at, blank, printed].join(" ");
    const before = groups.get(key)?.cells ?? [];
    groups.set(key, { blank, at, cells: [...before, cell.id], ...(printed && { printed }) });
  }
  return [...groups.values()];
};
