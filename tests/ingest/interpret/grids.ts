import type { Cell, Grid } from "#ingest/document.ts";
import { type PrintedRow, printedRows } from "#ingest/interpret/printedRow.ts";

/** A cell by its text, or with how many columns and rows it spans. */
type Drawn = string | readonly [text: string, columnSpan: number, rowSpan?: number];

/** A grid from rows of cells as HTML lists them. */
export const grid = (rows: readonly (readonly Drawn[])[], aligned = true): Grid => {
  const laid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const drawn of cells) {
      const [text, columnSpan, rowSpan = 1] =
        typeof drawn === "string" ? ([drawn, 1] as const) : drawn;
      while (laid[row]![column]) column += 1;
      const place = { grid: 1, row: row + 1, column: column + 1 };
      const cell: Cell = { text, row, column, rowSpan, columnSpan, place };
      for (let i = 0; i < rowSpan * columnSpan; i += 1) {
        const below = laid[row + Math.floor(i / columnSpan)];
        if (below) below[column + (i % columnSpan)] = cell;
      }
      column += columnSpan;
    }
  });
  return { kind: "grid", aligned, place: { grid: 1 }, rows: laid as Cell[][] };
};

export const printed = (
  rows: readonly (readonly Drawn[])[],
  aligned = true,
): readonly PrintedRow[] => printedRows(grid(rows, aligned));

export const applicantHeadings: readonly (readonly Drawn[])[] = [
  [
    ["勾稽关系", 1, 3],
    ["申请人情况", 7],
  ],
  [
    ["自然人", 1, 2],
    ["法人或其他组织", 5],
    ["总计", 1, 2],
  ],
  ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
];
