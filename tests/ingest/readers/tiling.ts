import fc from "fast-check";
import type { Grid } from "#ingest/document.ts";

/** A table as rectangles that cover it without gaps; the truth that every format must read back. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export interface Tiling {
  readonly height: number;
  readonly width: number;
  readonly tiles: readonly Tile[];
}

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Merges are taken in turn where they still fit; the rest stays single cells. */
const toTiling = (height: number, width: number, merges: readonly Merge[]): Tiling => {
  const taken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const positions = ({ row, column, rowSpan, columnSpan }: Merge): [number, number][] =>
    Array.from({ length: rowSpan * columnSpan }, (_, index) => [
      row + Math.floor(index / columnSpan),
      column + (index % columnSpan),
    ]);
  const tiles: Tile[] = [];
  const singles = Array.from({ length: height * width }, (_, index) => {
    return { row: Math.floor(index / width), column: index % width, rowSpan: 1, columnSpan: 1 };
  });
  for (const merge of [...merges, ...singles]) {
    const covered = positions(merge);
    if (!covered.every(([row, column]) => taken[row]?.[column] === false)) continue;
    for (const [row, column] of covered) taken[row]![column] = true;
    tiles.push({ ...merge, text: `${merge.row * 20 + merge.column + 1}` });
  }
  return {
    height,
    width,
    tiles: tiles.toSorted((a, b) => a.row - b.row || a.column - b.column),
  };
};

const arbitraryMerge = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  columnSpan: fc.integer({ min: 1, max: 4 }),
});

const beginsSomewhere = ({ width, tiles }: Tiling): boolean =>
  Array.from({ length: width }, (_, column) => column).every((column) =>
    tiles.some((tile) => tile.column === column),
  );

const beginsEveryRow = ({ height, tiles }: Tiling): boolean =>
  Array.from({ length: height }, (_, row) => row).every((row) =>
    tiles.some((tile) => tile.row === row),
  );

/** Random tables in which a cell begins in every row and column, for else none would be drawn. */
export const arbitraryTiling: fc.Arbitrary<Tiling> = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.integer({ min: 2, max: 7 }),
    fc.array(arbitraryMerge, { maxLength: 6 }),
  )
  .map((parts) => toTiling(...parts))
  .filter((tiling) => beginsSomewhere(tiling) && beginsEveryRow(tiling));

export const tilesOf = (grid: Grid | undefined): readonly Tile[] => {
  const cells = new Set(grid?.rows.flat());
  return [...cells]
    .map(({ row, column, rowSpan, columnSpan, text }) => {
      return { row, column, rowSpan, columnSpan, text };
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
};

export const tileAt = ({ tiles }: Tiling, row: number, column: number): Tile =>
  tiles.find(
    (tile) =>
      tile.row <= row &&
      row < tile.row + tile.rowSpan &&
      tile.column <= column &&
      column < tile.column + tile.columnSpan,
  )!;
