import { readCell } from "#core/report/readCell.ts";
import type { Cell, Grid } from "../document.ts";
import { toLabel } from "./label.ts";

/** What a cell looks like before anybody asks what it means. */
type Nature = "empty" | "value" | "words";

export interface PrintedCell {
  readonly cell: Cell;
  readonly nature: Nature;
  /** The words as labels are compared; "" where the cell holds none. */
  readonly label: string;
}

/** The cells that stand in one row of a grid, each once, from left to right. */
export interface PrintedRow {
  readonly grid: Grid;
  readonly index: number;
  readonly cells: readonly PrintedCell[];
  /** Labels of the cells that begin in the row, without those a spanned cell carries into it. */
  readonly labels: readonly string[];
  /** Whether a number, or something in the place of one, stands in the row. */
  readonly hasValue: boolean;
}

const plainNumber = /^[\d.,]+$/;
const letters = /\p{L}/u;

const natureOf = (text: string): Nature => {
  if (text === "") return "empty";
  if (plainNumber.test(text)) return "value";
  const reading = readCell(text);
  if ("value" in reading || reading.blank === "dash") return "value";
  if (reading.blank === "empty") return "empty";
  return letters.test(text) ? "words" : "value";
};

const printedCell = (cell: Cell): PrintedCell => {
  const nature = natureOf(cell.text);
  return { cell, nature, label: nature === "words" ? toLabel(cell.text) : "" };
};

export const printedRows = (grid: Grid): readonly PrintedRow[] => {
  const printed = new Map<Cell, PrintedCell>();
  const print = (cell: Cell): PrintedCell => {
    const known = printed.get(cell) ?? printedCell(cell);
    printed.set(cell, known);
    return known;
  };
  return grid.rows.map((row, index) => {
    const cells = row.filter((cell, column) => cell !== row[column - 1]).map(print);
    return {
      grid,
      index,
      cells,
      labels: cells.flatMap(({ cell, label }) =>
        label !== "" && cell.row === index ? [label] : [],
      ),
      hasValue: cells.some(({ nature }) => nature === "value"),
    };
  });
};
