import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Grid,
  rowAfter,
  scrolledHeight,
  scrollTopOf,
  windowAt,
} from "#app/views/data/workbench/gridWindow.ts";

const million: Grid = { rows: 1_000_000, rowHeight: 33, view: 500 };
const few: Grid = { rows: 10, rowHeight: 33, view: 500 };

const anyGrid = fc.record({
  rows: fc.integer({ min: 1, max: 1_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 90 }),
  view: fc.integer({ min: 90, max: 2000 }),
});

const end = (grid: Grid): number => Math.max(0, scrolledHeight(grid) - grid.view);

describe("windowAt", () => {
  it("covers the whole window wherever the scroll bar stands", () => {
    fc.assert(
      fc.property(anyGrid, fc.double({ min: 0, max: 1, noNaN: true }), (grid, part) => {
        const scrollTop = part * end(grid);
        const { first, count, above } = windowAt(scrollTop, grid);
        const bottom = above + count * grid.rowHeight;
        expect(above).toBeLessThanOrEqual(scrollTop + 1e-3);
        expect(bottom).toBeGreaterThanOrEqual(
          Math.min(scrollTop + grid.view, grid.rows * grid.rowHeight) - 1e-3,
        );
        expect(first + count).toBeLessThanOrEqual(grid.rows);
      }),
    );
  });

  it("keeps the scroll bar as long as it was", () => {
    fc.assert(
      fc.property(anyGrid, fc.double({ min: 0, max: 1, noNaN: true }), (grid, part) => {
        const { above, below, count } = windowAt(part * end(grid), grid);
        expect(above + count * grid.rowHeight + below).toBeCloseTo(scrolledHeight(grid), 3);
      }),
    );
  });

  it("begins at the first row and ends at the last", () => {
    expect(windowAt(0, million).first).toBe(0);
    const { first, count } = windowAt(end(million), million);
    expect(first + count).toBe(million.rows);
  });

  it("draws all of a few rows, without room above or below", () => {
    expect(windowAt(0, few)).toEqual({ first: 0, count: 10, above: 0, below: 0 });
  });
});

describe("rowAfter", () => {
  const top = (row: number): number => scrollTopOf(row, million);

  it.each([
    ["ArrowDown", 500, 501],
    ["ArrowUp", 500, 499],
    ["PageDown", 500, 514],
    ["PageUp", 500, 486],
    ["Home", 500, 0],
    ["End", 500, 1_000_000],
  ])("%s goes row by row or page by page, leaving none out", (key, from, to) => {
    expect(rowAfter(key, top(from), million)).toBe(to);
  });

  it("leaves other keys alone", () => {
    expect(rowAfter("a", 0, million)).toBeNull();
  });
});
