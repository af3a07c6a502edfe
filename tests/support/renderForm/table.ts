/** One cell of a printed table. */
export interface PrintedTile {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows of cells as mark-up lists them: a cell spanned from above is not listed again. */
export interface PrintedTable {
  readonly kind: "table";
  readonly width: number;
  readonly rows: readonly (readonly PrintedTile[])[];
}

export interface PrintedLine {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
}

export type PrintedPart = PrintedTable | PrintedLine;

export const tile = (text: string, columnSpan = 1, rowSpan = 1): PrintedTile => ({
  text,
  columnSpan,
  rowSpan,
});

export const table = (width: number, rows: readonly (readonly PrintedTile[])[]): PrintedTable => ({
  kind: "table",
  width,
  rows,
});

export const paragraph = (text: string): PrintedLine => ({ kind: "paragraph", text });

export interface PlacedTile extends PrintedTile {
  readonly row: number;
  readonly column: number;
}

/** Where the cells stand once those spanned from above have taken their places. */
export const place = ({ rows }: PrintedTable): readonly (readonly PlacedTile[])[] => {
  const taken = new Set<string>();
  return rows.map((tiles, row) => {
    let column = 0;
    return tiles.map((each): PlacedTile => {
      while (taken.has(`${row},${column}`)) column += 1;
      const placed = { ...each, row, column };
      for (let i = 0; i < each.rowSpan * each.columnSpan; i += 1) {
        taken.add(`${row + Math.floor(i / each.columnSpan)},${column + (i % each.columnSpan)}`);
      }
      column += each.columnSpan;
      return placed;
    });
  });
};

/** Reaches the full width by stretching the cells at the right edge. */
const widen = (part: PrintedTable, width: number): PrintedTable["rows"] =>
  place(part).map((row) =>
    row.map(({ text, rowSpan, columnSpan, column }) => {
      const slack = column + columnSpan === part.width ? width - part.width : 0;
      return tile(text, columnSpan + slack, rowSpan);
    }),
  );

/** Several tables and the titles between them as one table. */
export const asOneTable = (parts: readonly PrintedPart[]): PrintedTable => {
  const width = Math.max(...parts.map((part) => (part.kind === "table" ? part.width : 1)));
  return table(
    width,
    parts.flatMap((part) =>
      part.kind === "table" ? widen(part, width) : [[tile(part.text, width)]],
    ),
  );
};
