import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageContent } from "#ingest/readers/pageContent.ts";
import { boxRulings } from "#ingest/readers/pathRulings.ts";
import { drawTiling, line, prose, read, rowHeight, ruled, together } from "./makePages.ts";
import { gridsOf, outline } from "./reading.ts";
import { arbitraryTiling, tilesOf } from "./tiling.ts";

describe("ruled tables", () => {
  it("are read back whatever their spans", () => {
    fc.assert(
      fc.property(arbitraryTiling, (tiling) => {
        const blocks = read(drawTiling(tiling));
        expect(tilesOf(gridsOf({ blocks })[0])).toEqual(tiling.tiles);
      }),
    );
  });

  it("keep the lines of a cell", () => {
    const table = ruled([
      ["", "0"],
      ["1", "2"],
    ]);
    const wrapped = prose([85, 110, "商业"], [85, 121, "企业"]);
    expect(outline(read(together(table, wrapped)))).toEqual([
      [
        ["商业\n企业", "0"],
        ["1", "2"],
      ],
    ]);
  });

  it("have sides that are not drawn", () => {
    const table = ruled([
      ["1", "2"],
      ["3", "4"],
    ]);
    const open = table.rulings?.filter(
      ({ direction, at }) => direction === "horizontal" || at === 140,
    );
    expect(outline(read({ ...table, rulings: open ?? [] }))).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  it("may be drawn in bars, twice, and a little askew", () => {
    const table = ruled([
      ["1", "2"],
      ["3", "4"],
    ]);
    const askew = table.rulings?.map((ruling) => ({ ...ruling, at: ruling.at + 1.5 })) ?? [];
    expect(outline(read({ ...table, rulings: [...(table.rulings ?? []), ...askew] }))).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  it("stand between the lines above and below them", () => {
    const content = together(ruled([["1", "2"]]), prose([80, 90, "上"], [80, 150, "下"]));
    expect(outline(read(content))).toEqual(["上", [["1", "2"]], "下"]);
  });

  it("are not made of a frame or an underline", () => {
    const frame = boxRulings({ left: 40, right: 500, top: 40, bottom: 700 }, true);
    const rulings = [...frame, line(80, 92, 200, 92)];
    expect(outline(read({ ...prose([80, 90, "一段"]), rulings }))).toEqual(["一段"]);
  });

  it("take a region that is no rectangle apart", () => {
    const table = ruled([
      ["1", "2"],
      ["3", "4"],
    ]);
    const open = (table.rulings ?? []).flatMap((ruling) => {
      if (ruling.direction === "horizontal" && ruling.at === 124) return [line(80, 124, 140, 124)];
      if (ruling.direction === "vertical" && ruling.at === 140) return [line(140, 100, 140, 124)];
      return [ruling];
    });
    expect(outline(read({ ...table, rulings: open }))).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });
});

describe("page breaks", () => {
  const head = ["类", "甲", "乙"];

  it("join the parts of a table", () => {
    const blocks = read(ruled([head, ["一", "1", "2"]], 700), ruled([["二", "3", "4"]], 50));
    expect(outline(blocks)).toEqual([[head, ["一", "1", "2"], ["二", "3", "4"]]]);
    expect(gridsOf({ blocks })[0]?.rows[2]?.[0]?.place).toEqual({
      page: 2,
      grid: 1,
      row: 3,
      column: 1,
    });
  });

  it("join them across a page number", () => {
    const first = together(ruled([head, ["一", "1", "2"]], 700), prose([280, 800, "— 3 —"]));
    expect(outline(read(first, ruled([["二", "3", "4"]], 50)))).toEqual([
      [head, ["一", "1", "2"], ["二", "3", "4"]],
    ]);
  });

  it("leave out a heading that is printed again", () => {
    const blocks = read(ruled([head, ["一", "1", "2"]], 700), ruled([head, ["二", "3", "4"]], 50));
    expect(outline(blocks)).toEqual([[head, ["一", "1", "2"], ["二", "3", "4"]]]);
  });

  it("keep a row of the same numbers as the first row", () => {
    const blocks = read(
      ruled(
        [
          ["0", "0"],
          ["1", "1"],
        ],
        700,
      ),
      ruled(
        [
          ["0", "0"],
          ["2", "2"],
        ],
        50,
      ),
    );
    expect(outline(blocks)).toEqual([
      [
        ["0", "0"],
        ["1", "1"],
        ["0", "0"],
        ["2", "2"],
      ],
    ]);
  });

  it("do not join tables with other columns, or with prose between them", () => {
    const other = read(ruled([["1", "2"]], 700), ruled([["3", "4", "5"]], 50));
    expect(outline(other)).toHaveLength(2);
    const apart = together(ruled([["3", "4"]], 80), prose([80, 40, "三、收到和处理情况"]));
    expect(outline(read(ruled([["1", "2"]], 700), apart))).toHaveLength(3);
  });

  it("carry on a merged cell", () => {
    const merged = (top: number, text: string): Partial<PageContent> => {
      const table = ruled(
        [
          ["", "1"],
          ["", "2"],
        ],
        top,
      );
      const rulings = (table.rulings ?? []).map((ruling) =>
        ruling.direction === "horizontal" && ruling.at === top + rowHeight
          ? line(140, ruling.at, 200, ruling.at)
          : ruling,
      );
      return together({ ...table, rulings }, prose([85, top + 20, text]));
    };
    expect(outline(read(merged(700, "类"), merged(50, "")))).toEqual([
      [
        ["类", "1"],
        ["^", "2"],
        ["^", "1"],
        ["^", "2"],
      ],
    ]);
  });
});
