import type { Cell, Grid } from "../document.ts";
import { toLabel } from "./label.ts";
import { vocabulary } from "./vocabulary.ts";

const { rows } = vocabulary.requests;

/** Side by side in one row, so many labels of rows are a table that lies on its side. */
const enoughLabels = 8;

const liesOnItsSide = ({ rows: lines, aligned }: Grid): boolean =>
  aligned &&
  lines.some((line) => {
    const cells = new Set(line.length < enoughLabels ? [] : line);
    const known = new Set([...cells].flatMap(({ text }) => [...rows.fit(toLabel(text)).keys()]));
    return known.size >= enoughLabels;
  });

const turned = ({ rows: lines, ...grid }: Grid): Grid => {
  const cells = new Map<Cell, Cell>();
  const turn = (cell: Cell): Cell => {
    const { row, column, rowSpan, columnSpan } = cell;
    const known = cells.get(cell) ?? {
      ...cell,
      row: column,
      column: row,
      rowSpan: columnSpan,
      columnSpan: rowSpan,
    };
    cells.set(cell, known);
    return known;
  };
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return {
    ...grid,
    rows: Array.from({ length: width }, (_, column) =>
      lines.flatMap((line) => (line[column] ? [turn(line[column])] : [])),
    ),
  };
};

/** Table 三 with its rows across the page and the kinds of applicants down it, turned as the form prints it. */
export const setUpright = (grid: Grid): Grid => (liesOnItsSide(grid) ? turned(grid) : grid);
