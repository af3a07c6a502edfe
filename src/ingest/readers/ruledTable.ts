import type { Box, Ruling } from "./pageContent.ts";
import { connectRulings, edgeAt, joinRulings, near, toEdges } from "./rulings.ts";

/** A cell between edges, counted from 0. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface RuledTable {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** More than this is a drawing. */
const mostRulings = 3_000;

/** Lines that stick out this far past the last crossing line end at a border that is not drawn. */
const overhang = 8;

type Walls = readonly boolean[][];

const withOpenSides = (edges: readonly number[], across: readonly Ruling[]): readonly number[] => {
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  const before = first < (edges[0] ?? first) - overhang ? [first] : [];
  const after = last > (edges.at(-1) ?? last) + overhang ? [last] : [];
  return [...before, ...edges, ...after];
};

/** For each edge and each band between crossing edges: whether a line is drawn there. */
const drawWalls = (
  rulings: readonly Ruling[],
  edges: readonly number[],
  bands: readonly number[],
): Walls => {
  const walls = edges.map(() => bands.slice(1).map(() => false));
  for (const { at, from, to } of rulings) {
    const wall = walls[edgeAt(edges, at)];
    if (!wall) continue;
    for (let band = 0; band < wall.length; band += 1) {
      const middle = ((bands[band] ?? 0) + (bands[band + 1] ?? 0)) / 2;
      if (from < middle && middle < to) wall[band] = true;
    }
  }
  return walls;
};

/** Floods from one small cell to all that no wall keeps apart from it. */
const floodFrom = (
  start: readonly [number, number],
  isTaken: boolean[][],
  isOpen: (row: number, column: number, side: "right" | "down") => boolean,
): readonly (readonly [number, number])[] => {
  const region: (readonly [number, number])[] = [];
  const reach = (row: number, column: number): void => {
    const taken = isTaken[row];
    if (taken?.[column] !== false) return;
    taken[column] = true;
    region.push([row, column]);
  };
  reach(...start);
  for (const [row, column] of region) {
    if (isOpen(row, column, "right")) reach(row, column + 1);
    if (isOpen(row, column, "down")) reach(row + 1, column);
    if (column > 0 && isOpen(row, column - 1, "right")) reach(row, column - 1);
    if (row > 0 && isOpen(row - 1, column, "down")) reach(row - 1, column);
  }
  return region;
};

/** A region that is not a rectangle lost a piece of border: its rows are taken apart. */
const toCells = (region: readonly (readonly [number, number])[]): readonly RuledCell[] => {
  const rows = region.map(([row]) => row);
  const columns = region.map(([, column]) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const rowSpan = Math.max(...rows) - row + 1;
  const columnSpan = Math.max(...columns) - column + 1;
  if (rowSpan * columnSpan === region.length) return [{ row, column, rowSpan, columnSpan }];
  return region.map(([r, c]) => ({ row: r, column: c, rowSpan: 1, columnSpan: 1 }));
};

const toTable = (rulings: readonly Ruling[]): RuledTable | undefined => {
  const across = rulings.filter(({ direction }) => direction === "horizontal");
  const down = rulings.filter(({ direction }) => direction === "vertical");
  if (across.length === 0 || down.length === 0) return undefined;
  const xs = withOpenSides(toEdges(down.map(({ at }) => at)), across);
  const ys = withOpenSides(toEdges(across.map(({ at }) => at)), down);
  const width = xs.length - 1;
  const height = ys.length - 1;
  if (width < 1 || height < 1 || width * height < 2) return undefined;
  const rightWalls = drawWalls(down, xs, ys);
  const lowerWalls = drawWalls(across, ys, xs);
  const isOpen = (row: number, column: number, side: "right" | "down"): boolean =>
    side === "right"
      ? column + 1 < width && rightWalls[column + 1]?.[row] === false
      : row + 1 < height && lowerWalls[row + 1]?.[column] === false;
  const isTaken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const cells: RuledCell[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!isTaken[row]?.[column])
        cells.push(...toCells(floodFrom([row, column], isTaken, isOpen)));
    }
  }
  return cells.length > 1 ? { xs, ys, cells } : undefined;
};

/** The tables that the lines of a page draw, from top to bottom. */
export const findRuledTables = (rulings: readonly Ruling[]): readonly RuledTable[] => {
  const joined = joinRulings(rulings).filter(({ from, to }) => to - from > near);
  if (joined.length > mostRulings) return [];
  return connectRulings(joined)
    .flatMap((group) => toTable(group) ?? [])
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
};

export const tableBox = ({ xs, ys }: RuledTable): Box => ({
  left: xs[0] ?? 0,
  right: xs.at(-1) ?? 0,
  top: ys[0] ?? 0,
  bottom: ys.at(-1) ?? 0,
});
