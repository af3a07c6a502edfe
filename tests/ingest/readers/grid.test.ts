import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutGrid, type TableRow } from "#ingest/readers/grid.ts";
import { Allowance, defaultLimits } from "#ingest/readers/limits.ts";
import { sketch } from "./reading.ts";
import { arbitraryTiling, tilesOf } from "./tiling.ts";

const layOut = (rows: readonly TableRow[], limits = {}) =>
  layOutGrid(rows, { grid: 1 }, new Allowance({ ...defaultLimits, ...limits }));

const cell = (text: string, span: Omit<TableRow[number], "text"> = {}) => ({ text, ...span });

describe("layOutGrid", () => {
  it.each<[string, readonly TableRow[], readonly (readonly string[])[]]>([
    ["sets cells side by side", [[cell("a"), cell("b")]], [["a", "b"]]],
    [
      "moves cells past those that reach down",
      [[cell("a", { rowSpan: 2 }), cell("b")], [cell("c")]],
      [
        ["a", "b"],
        ["^", "c"],
      ],
    ],
    [
      "ends spans at the last row",
      [[cell("a", { rowSpan: 65_534 }), cell("b")], [cell("c")]],
      [
        ["a", "b"],
        ["^", "c"],
      ],
    ],
    [
      "cuts a span short where another cell stands",
      [
        [cell("a"), cell("b", { rowSpan: 2 }), cell("c")],
        [cell("d", { columnSpan: 3 }), cell("e")],
      ],
      [
        ["a", "b", "c"],
        ["d", "^", "e"],
      ],
    ],
    [
      "leaves rows that end early short",
      [[cell("a"), cell("b"), cell("c")], [cell("d")]],
      [["a", "b", "c"], ["d"]],
    ],
    [
      "fills a hole with an empty cell",
      [
        [cell("a"), cell("b")],
        [cell("", { gap: true }), cell("c")],
      ],
      [
        ["a", "b"],
        ["", "c"],
      ],
    ],
    [
      "drops columns in which no cell begins",
      [
        [cell("a", { columnSpan: 2 }), cell("b", { columnSpan: 9 })],
        [cell("c", { columnSpan: 2 }), cell("d", { columnSpan: 9 })],
      ],
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "carries a cell on",
      [
        [cell("a"), cell("b")],
        [cell("x", { continues: true }), cell("c")],
      ],
      [
        ["a", "b"],
        ["^", "c"],
      ],
    ],
    [
      "lets a cell stand that carries on nothing of its width",
      [
        [cell("a", { columnSpan: 2 }), cell("b")],
        [cell("x", { continues: true }), cell("c"), cell("d")],
      ],
      [
        ["a", "<", "b"],
        ["x", "c", "d"],
      ],
    ],
    ["keeps empty rows", [[cell("a")], []], [["a"], []]],
    ["knows a table without rows", [], []],
  ])("%s", (_, rows, grid) => {
    expect(sketch(layOut(rows))).toEqual(grid);
  });

  it("says where each cell stands, and what its file says besides", () => {
    const own = { sheet: "表一", row: 7, column: 3 };
    const { rows } = layOut([[cell("a"), cell("b", { place: own })]]);
    expect(rows[0]?.map(({ place }) => place)).toEqual([
      { grid: 1, row: 1, column: 1 },
      { grid: 1, ...own },
    ]);
  });

  it("refuses more positions than the limit", () => {
    const rows = [
      [cell("a", { columnSpan: 100, rowSpan: 50 })],
      ...Array.from({ length: 49 }, () => []),
    ];
    expect(() => layOut(rows, { cells: 4999 })).toThrow("too-complex");
    expect(layOut(rows, { cells: 5000 }).rows).toHaveLength(50);
  });

  it("gives every position the one cell that covers it", () => {
    fc.assert(
      fc.property(arbitraryTiling, ({ height, tiles }) => {
        const rows = Array.from({ length: height }, (_, row) =>
          tiles
            .filter((tile) => tile.row === row)
            .map(({ text, rowSpan, columnSpan }) => cell(text, { rowSpan, columnSpan })),
        );
        const grid = layOut(rows);
        expect(tilesOf(grid)).toEqual(tiles);
        for (const { row, column, rowSpan, columnSpan } of tiles) {
          expect(grid.rows[row + rowSpan - 1]?.[column + columnSpan - 1]).toBe(
            grid.rows[row]?.[column],
          );
        }
      }),
    );
  });
});
