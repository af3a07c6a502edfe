import { describe, expect, it } from "vitest";
import { paper } from "#core/charts/theme.ts";
import { type Tile, tileChart } from "#core/charts/tileChart.ts";
import { tierFill } from "#core/charts/tierFill.ts";
import { provinceTiles, schematic } from "#core/charts/tiles.ts";
import { draw, onPaper } from "../../support/draw.ts";

const tile = (column: number, row: number, more: Partial<Tile> = {}): Tile => ({
  column,
  row,
  name: `省${column}${row}`,
  short: "省",
  value: "48.0%",
  shortValue: "48%",
  isNumber: true,
  tier: "indistinct",
  isSmall: false,
  isChosen: false,
  label: `省${column}${row} 48.0%`,
  ...more,
});

const svgOf = (
  tiles: readonly Tile[],
  polarity: "high" | "low" | "neutral" = "high",
  width = 720,
) => draw(tileChart(tiles, polarity, { ...onPaper, width }), width);

describe("a tile", () => {
  it("holds its name, its number and the symbol of its tier: never colour alone", () => {
    for (const [tier, symbol] of [
      ["above", "▲"],
      ["below", "▼"],
      ["indistinct", "≈"],
    ] as const) {
      const svg = svgOf([tile(0, 0, { tier })]);
      expect(svg).toContain(`${symbol} 48.0%`);
      expect(svg).toContain("省00");
    }
  });

  it("is grey where its denominator is too small to be ranked, and keeps the sign of its tier", () => {
    const small = svgOf([tile(0, 0, { isSmall: true, tier: "above" })]);
    expect(small).toContain("▲");
    expect(small).not.toBe(svgOf([tile(0, 0, { tier: "above" })]));
    expect(small).not.toBe(svgOf([tile(0, 0, { tier: null, isNumber: false })]));
    expect(small).not.toMatch(/stroke-dasharray/u);
  });

  it("says why there is no number, and carries no tier then", () => {
    const svg = svgOf([tile(0, 0, { value: "无分母", isNumber: false, tier: null })]);
    expect(svg).toContain("无分母");
    expect(svg).not.toMatch(/[▲▼≈]/u);
  });

  it("of a place the dataset holds nothing of is dashed and holds its name only", () => {
    const svg = svgOf([tile(0, 0, { value: null, tier: null })]);
    expect(svg).toMatch(/stroke-dasharray/u);
    expect(svg).not.toContain("48.0%");
  });

  it("shortens its name and its words where it is narrow", () => {
    const wide = Array.from({ length: 9 }, (_, column) =>
      tile(column, 0, { name: "内蒙古自治区", short: "内蒙古" }),
    );
    expect(svgOf(wide, "high", 390)).toContain("内蒙古<");
    expect(svgOf([tile(0, 0, { name: "内蒙古自治区" })], "high", 720)).toContain("内蒙古自治区");
  });

  it("gives up the size of large type before its name", () => {
    const one = [tile(6, 0, { name: "Zhejiang", short: "ZJ" })];
    const large = { ...onPaper, width: 700, theme: { ...paper, size: 20 } };
    expect(draw(tileChart(one, "high", large), 700)).toContain(">Zhejiang<");
    expect(draw(tileChart(one, "high", { ...large, width: 390 }), 390)).toContain(">ZJ<");
  });

  it("that is chosen has a thick line around it", () => {
    expect(svgOf([tile(0, 0, { isChosen: true })])).toMatch(/stroke-width="3"/u);
    expect(svgOf([tile(0, 0)])).not.toMatch(/stroke-width="3"/u);
  });
});

describe("the grid", () => {
  const tiles = [tile(0, 0), tile(1, 0), tile(0, 1), tile(2, 2)];

  it("gives every tile a point of its own with its words, a series a row", () => {
    const { points, option } = tileChart(tiles, "high", onPaper);
    expect(points.map(({ series, index }) => [series, index])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
    expect(points.map(({ label }) => label)).toEqual(tiles.map(({ label }) => label));
    expect(option.series).toHaveLength(3);
  });

  it("is as high as its rows, and stays within a narrow page", () => {
    const low = tileChart([tile(0, 0)], "high", onPaper).height;
    expect(tileChart(tiles, "high", onPaper).height).toBeGreaterThan(2 * low);
    const svg = svgOf(tiles, "high", 390);
    const ends = [...svg.matchAll(/<path d="M(\d+(?:\.\d+)?) /gu)].map(([, x]) => Number(x));
    for (const x of ends) expect(x).toBeLessThan(390);
  });

  it("is empty over no places", () => {
    expect(tileChart([], "high", onPaper)).toMatchObject({ points: [] });
  });
});

describe("the colour of a tier", () => {
  it.each([
    ["above", "high", paper.better],
    ["below", "high", paper.worse],
    ["above", "low", paper.worse],
    ["below", "low", paper.better],
    ["above", "neutral", paper.accent],
    ["below", "neutral", paper.accent],
    ["indistinct", "high", paper.hairline],
    [null, "high", paper.hairline],
  ] as const)("of %s on a metric where %s is good is %s", (tier, polarity, fill) => {
    expect(tierFill(tier, polarity, paper).fill).toBe(fill);
  });
});

describe("the provinces", () => {
  it("are the 34 of GB/T 2260, each once and in a place of its own", () => {
    expect(provinceTiles).toHaveLength(34);
    for (const key of ["code", "letters"] as const) {
      expect(new Set(provinceTiles.map((one) => one[key])).size).toBe(34);
    }
    const places = provinceTiles.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(34);
  });

  it.each([
    ["35", "FJ", "福建", "Fujian"],
    ["32", "JS", "江苏", "Jiangsu"],
    ["31", "SH", "上海", "Shanghai"],
    ["36", "JX", "江西", "Jiangxi"],
    ["71", "TW", "台湾", "Taiwan"],
    ["82", "MO", "澳门", "Macao"],
  ])("%s is %s, %s", (code, letters, zh, en) => {
    expect(provinceTiles.find((one) => one.code === code)).toMatchObject({
      letters,
      name: { zh, en },
    });
  });

  it("stand beside their neighbours as far as a grid allows", () => {
    const placeOf = (code: string) => provinceTiles.find((one) => one.code === code)!;
    const touches = (one: string, other: string): boolean => {
      const [a, b] = [placeOf(one), placeOf(other)];
      return Math.abs(a.column - b.column) <= 1 && Math.abs(a.row - b.row) <= 1;
    };
    for (const [one, other] of [
      ["44", "45"],
      ["35", "33"],
      ["31", "32"],
      ["21", "22"],
      ["41", "42"],
      ["51", "50"],
    ] as const) {
      expect([one, other, touches(one, other)]).toEqual([one, other, true]);
    }
  });

  it("say of themselves that they are no map", () => {
    expect(schematic).toEqual({ zh: "示意排列，非地图", en: "schematic, not a map" });
  });
});
