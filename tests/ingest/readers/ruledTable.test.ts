import { expect, it } from "vitest";
import type { Ruling } from "#ingest/readers/pageContent.ts";
import { boxRulings } from "#ingest/readers/pathRulings.ts";
import { findRuledTables, tableBox } from "#ingest/readers/ruledTable.ts";

const box = (left: number, top: number, right: number, bottom: number): readonly Ruling[] =>
  boxRulings({ left, right, top, bottom }, true);

it("finds tables from top to bottom", () => {
  const low = [...box(0, 200, 50, 220), ...box(50, 200, 100, 220)];
  const high = [...box(0, 0, 50, 20), ...box(50, 0, 100, 20)];
  expect(findRuledTables([...low, ...high]).map(tableBox)).toEqual([
    { left: 0, right: 100, top: 0, bottom: 20 },
    { left: 0, right: 100, top: 200, bottom: 220 },
  ]);
});

it("merges small cells that no line keeps apart", () => {
  const [table] = findRuledTables([
    ...box(0, 0, 100, 20),
    ...box(0, 20, 50, 40),
    ...box(50, 20, 100, 40),
  ]);
  expect(table?.cells).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  ]);
});

it("takes a cell that wraps round another for one cell and lets the other be", () => {
  const [table] = findRuledTables([
    ...box(0, 0, 100, 60),
    ...box(20, 20, 40, 40),
    ...box(0, 60, 100, 80),
  ]);
  expect(table?.cells.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 4)).toEqual([]);
});

it.each([
  ["a frame", box(0, 0, 500, 700)],
  ["an underline", [{ direction: "horizontal", at: 10, from: 0, to: 100 } as const]],
  ["a column rule", [{ direction: "vertical", at: 10, from: 0, to: 100 } as const]],
  ["nothing", []],
])("does not find a table in %s", (_, rulings) => {
  expect(findRuledTables(rulings)).toEqual([]);
});

it("gives up on drawings", () => {
  const hatch = Array.from({ length: 4000 }, (_, index): Ruling => {
    return {
      direction: index % 2 === 0 ? "horizontal" : "vertical",
      at: index * 5,
      from: 0,
      to: 20_000,
    };
  });
  expect(findRuledTables(hatch)).toEqual([]);
});
