import { describe, expect, it } from "vitest";
import { countryTiles, flowTiles } from "#app/views/atlas/atlasTiles.ts";
import { placeTable } from "#app/views/atlas/placeTable.ts";
import { tileChart } from "#core/charts/tileChart.ts";
import { atlas } from "#core/query/atlas.ts";
import { viewOf } from "#core/view/view.ts";
import type { AtlasRow } from "#core/query/atlasRegions.ts";
import { draw, onPaper } from "../../../support/draw.ts";

const row = (
  [region, english, code]: readonly [string, string, string | null],
  numerator: number | null,
  denominator: number | null,
): AtlasRow => ({
  region,
  region_en: english,
  code,
  bodies: 2,
  answered: numerator === null ? 0 : 2,
  numerator,
  denominator,
});

const rows = [
  row(["上海", "Shanghai", "310000"], 10, 100),
  row(["某地", "Nowhere", null], null, null),
  row(["福建/福州", "Fujian/Fuzhou", "350100"], 100, 120),
  row(["西藏", "Xizang", "540000"], 0, 0),
];

const context = { metric: "disclosure-rate", language: "zh", chosen: "福建" } as const;
const { places } = atlas(rows, viewOf("atlas", { metric: "disclosure-rate" }));
const tiles = countryTiles(places, context);
const at = (name: string) => tiles.find((tile) => tile.name === name);

describe("countryTiles", () => {
  it("gives each of the 34 provinces a spot of its own, and other places one below", () => {
    expect(tiles).toHaveLength(35);
    expect(new Set(tiles.map(({ column, row: of }) => `${column} ${of}`)).size).toBe(35);
    expect(at("某地")).toMatchObject({ row: 8, isNumber: false, value: "无数字" });
  });

  it("keeps a place without a denominator apart from one that is not in the dataset", () => {
    expect(at("西藏")).toMatchObject({ value: "无分母", isNumber: false });
    expect(at("北京")).toMatchObject({ value: null, label: "北京: 数据集中没有" });
  });

  it("marks the chosen one, and says where each stands", () => {
    expect(at("福建")).toMatchObject({
      isChosen: true,
      tier: "above",
      label: "福建 83.3%（100 / 120），明显高于，2 个机关",
    });
  });

  it("has rows of places instead where no province is covered", () => {
    const fictional = atlas(
      [row(["某地/甲", "Nowhere/A", "990000"], 1, 2)],
      viewOf("atlas", { metric: "disclosure-rate" }),
    );
    expect(countryTiles(fictional.places, context)).toMatchObject([{ column: 0, row: 0 }]);
  });

  it.each([
    ["tiles", 900],
    ["tiles-narrow", 360],
  ])("is drawn as %s", async (name, width) => {
    const chart = tileChart(tiles, "high", { ...onPaper, width });
    await expect(draw(chart, width)).toMatchFileSnapshot(`../../../gallery/${name}.svg`);
    expect(chart.points).toHaveLength(35);
  });
});

describe("flowTiles", () => {
  it("fills rows from the left", () => {
    expect(flowTiles(places, 3, context).map(({ column, row: of }) => [column, of])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
    ]);
  });
});

describe("placeTable", () => {
  it("prints a value, and a word where there is none", () => {
    const { columns } = placeTable(places, { metric: "disclosure-rate", language: "zh" });
    const value = columns.find(({ id }) => id === "value");
    const printed = places.map((place) =>
      value?.value(place) === null ? value.blank?.(place) : value?.print?.(place),
    );
    expect(printed).toEqual(["10.0%", "无数字", "83.3%", "无分母"]);
  });
});
