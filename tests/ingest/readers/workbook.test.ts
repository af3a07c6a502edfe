import fc from "fast-check";
import { expect, it } from "vitest";
import { textCell, xlsx, xlsxTable } from "./makeOffice.ts";
import { gridsOf, outline, readOne } from "./reading.ts";
import { arbitraryTiling, tilesOf } from "./tiling.ts";

const numberCell = (row: number, column: number, value: string, style = 0) => {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  return { row, column, xml: `<c r="${at}" s="${style}"><v>${value}</v></c>` };
};

const twoByTwo = [
  textCell(0, 0, "行政许可"),
  textCell(0, 1, "行政处罚"),
  numberCell(1, 0, "12.5"),
  numberCell(1, 1, "1204"),
];

it("shows numbers the way the sheet shows them", async () => {
  const cells = [numberCell(0, 0, "0.985", 1), numberCell(0, 1, "12.5")];
  expect(outline((await readOne(xlsx([{ cells }]))).blocks)).toEqual([[["98.50%", "12.5"]]]);
});

it("takes lone cells for prose and the rest for tables", async () => {
  const cells = [
    textCell(0, 0, "云澜县林草局2023年政府信息公开工作年度报告"),
    textCell(1, 0, "一、总体情况"),
    textCell(2, 0, "第一项"),
    ...[textCell(3, 0, "规章"), numberCell(3, 1, "0")],
    ...[textCell(4, 0, "规范性文件"), numberCell(4, 1, "2")],
    textCell(6, 0, "二、其他"),
    textCell(7, 0, "无"),
  ];
  const merges = ["A1:B1", "A2:B2", "A3:B3"];
  expect(outline((await readOne(xlsx([{ cells, merges }]))).blocks)).toEqual([
    "云澜县林草局2023年政府信息公开工作年度报告",
    "一、总体情况",
    [
      ["第一项", "<"],
      ["规章", "0"],
      ["规范性文件", "2"],
    ],
    "二、其他",
    "无",
  ]);
});

it("reads every sheet but the hidden ones, and says which a cell is on", async () => {
  const sheets = [
    { name: "表一", cells: twoByTwo },
    { name: "草稿", state: "hidden" as const, cells: twoByTwo },
    { name: "表二", cells: twoByTwo },
  ];
  const grids = gridsOf(await readOne(xlsx(sheets)));
  expect(grids.map(({ place }) => place)).toEqual([
    { sheet: "表一", grid: 1 },
    { sheet: "表二", grid: 2 },
  ]);
  expect(grids[1]?.rows[1]?.[0]?.place).toEqual({ sheet: "表二", grid: 2, row: 2, column: 1 });
});

it("gives rows and columns the numbers of the sheet", async () => {
  const cells = [
    textCell(4, 3, "a"),
    textCell(4, 4, "b"),
    textCell(5, 3, "c"),
    textCell(5, 4, "d"),
  ];
  const [grid] = gridsOf(await readOne(xlsx([{ cells }])));
  expect(grid?.rows[1]?.[1]).toMatchObject({
    text: "d",
    row: 1,
    column: 1,
    place: { row: 6, column: 5 },
  });
});

it("reads any table back as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryTiling.filter(({ tiles, width }) => tiles.every((tile) => tile.columnSpan < width)),
      async (tiling) => {
        expect(tilesOf(gridsOf(await readOne(xlsxTable(tiling)))[0])).toEqual(tiling.tiles);
      },
    ),
    { numRuns: 50 },
  );
});
