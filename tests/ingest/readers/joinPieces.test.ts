import { describe, expect, it } from "vitest";
import { joinPieces } from "#ingest/readers/joinPieces.ts";
import { type TablePiece, toRows } from "#ingest/readers/tablePiece.ts";

/** Rows of single cells between edges 50 apart. */
const piece = (rows: readonly (readonly string[])[], { left = 0, page = 1 } = {}): TablePiece => {
  return {
    xs: Array.from({ length: (rows[0]?.length ?? 0) + 1 }, (_, column) => left + column * 50),
    height: rows.length,
    cells: rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, page })),
    ),
  };
};

const texts = (joined: TablePiece | undefined) =>
  joined && toRows(joined).map((row) => row.map(({ text }) => text));

describe("joinPieces", () => {
  it("sets the second below the first", () => {
    expect(texts(joinPieces(piece([["a", "b"]]), piece([["c", "d"]], { left: 3 })))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it.each([
    ["are as wide but elsewhere", piece([["a", "b"]]), piece([["c", "d"]], { left: 20 })],
    ["have one column more", piece([["a", "b"]]), piece([["c", "d", "e"]])],
    ["have other columns", { ...piece([["a", "b"]]), xs: [0, 20, 100] }, piece([["c", "d"]])],
  ])("does not join tables that %s", (_, first, second) => {
    expect(joinPieces(first, second)).toBe(undefined);
  });

  it("joins a part that has only some of the edges, either way", () => {
    const narrow = piece([["a", "b", "c"]]);
    const wide: TablePiece = { ...piece([["d", "e"]]), xs: [0, 50, 150] };
    expect(joinPieces(narrow, wide)?.cells.at(-1)).toMatchObject({
      text: "e",
      column: 1,
      columnSpan: 2,
    });
    expect(joinPieces(wide, narrow)?.cells[1]).toMatchObject({
      text: "e",
      column: 1,
      columnSpan: 2,
    });
  });

  it("leaves a repeated heading out, unless the heading is all there is", () => {
    const head = ["类", "数"];
    const first = piece([head, ["甲", "1"]]);
    expect(texts(joinPieces(first, piece([head, ["乙", "2"]])))).toEqual([
      head,
      ["甲", "1"],
      ["乙", "2"],
    ]);
    expect(texts(joinPieces(first, piece([head])))).toEqual([head, ["甲", "1"], head]);
  });

  it("carries a merged cell on that is empty below or says the same", () => {
    const first = piece([["类", "1"]]);
    const merged: TablePiece = {
      ...first,
      height: 2,
      cells: [{ ...first.cells[0]!, rowSpan: 2 }, first.cells[1]!, { ...first.cells[1]!, row: 1 }],
    };
    expect(joinPieces(merged, piece([["", "2"]]))?.cells[0]).toMatchObject({
      text: "类",
      rowSpan: 3,
    });
    expect(joinPieces(merged, piece([["类", "2"]]))?.cells[0]).toMatchObject({
      text: "类",
      rowSpan: 3,
    });
    expect(joinPieces(merged, piece([["另", "2"]]))?.cells[0]).toMatchObject({
      text: "类",
      rowSpan: 2,
    });
  });

  it("makes a row whole whose cells a page break parted", () => {
    const joined = joinPieces(
      piece([
        ["a", "1", "2"],
        ["b", "", "4"],
      ]),
      piece(
        [
          ["", "3", ""],
          ["c", "5", "6"],
        ],
        { page: 2 },
      ),
    );
    expect(texts(joined)).toEqual([
      ["a", "1", "2"],
      ["b", "3", "4"],
      ["c", "5", "6"],
    ]);
    expect(joined?.cells.map(({ page }) => page)).toEqual([1, 1, 1, 1, 2, 1, 2, 2, 2]);
  });

  it("makes a row whole below a merged label that goes on", () => {
    const cell = { rowSpan: 1, columnSpan: 1, page: 1 };
    const first: TablePiece = {
      xs: [0, 50, 100, 150],
      height: 2,
      cells: [
        { ...cell, row: 0, column: 0, rowSpan: 2, text: "组" },
        { ...cell, row: 0, column: 1, text: "a" },
        { ...cell, row: 0, column: 2, text: "1" },
        { ...cell, row: 1, column: 1, text: "b" },
        { ...cell, row: 1, column: 2, text: "" },
      ],
    };
    const joined = joinPieces(first, piece([["", "", "2"]]));
    expect(joined?.height).toBe(2);
    expect(joined?.cells.map(({ rowSpan, text }) => [rowSpan, text])).toEqual([
      [2, "组"],
      [1, "a"],
      [1, "1"],
      [1, "b"],
      [1, "2"],
    ]);
  });

  it.each([
    ["prints a number on both sides", [["a", "1"]], [["", "2"]]],
    ["is blank on one side", [["a", "1"]], [["", ""]]],
  ])("leaves a row alone that %s", (_, first, second) => {
    expect(texts(joinPieces(piece(first), piece(second)))).toEqual([...first, ...second]);
  });

  it("keeps a blank number below a single cell", () => {
    expect(texts(joinPieces(piece([["a", "1"]]), piece([["b", ""]])))).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
  });
});
