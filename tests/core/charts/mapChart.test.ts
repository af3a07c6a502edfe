import { describe, expect, it } from "vitest";
import { mapChart, pathOf, projection } from "#core/charts/mapChart.ts";
import { type ApprovedMap, parseMap } from "#core/charts/mapShapes.ts";
import { draw, onPaper } from "../../support/draw.ts";

/** An island that is nowhere, with a lake in it. */
const island = {
  type: "Feature",
  properties: { adcode: 990000, name: "虚构岛" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [0, 2],
        [0, 0],
      ],
      [
        [1, 0.5],
        [1, 1.5],
        [3, 1.5],
        [3, 0.5],
        [1, 0.5],
      ],
    ],
  },
};

const file = (properties: object, features: readonly unknown[] = [island]): string =>
  JSON.stringify({ type: "FeatureCollection", properties, features });

const approval = "GS(2024)0001号";

const read = (): ApprovedMap => {
  const reading = parseMap(file({ 审图号: approval }));
  if (!("map" in reading) || !reading.map) throw new Error("no map");
  return reading.map;
};

describe("parseMap", () => {
  it("reads the approval number and the areas", () => {
    expect(read()).toMatchObject({ approval, shapes: [{ code: "990000", name: "虚构岛" }] });
    expect(read().shapes[0]?.rings.map((ring) => ring.length)).toEqual([5, 5]);
  });

  it.each([
    ["no properties", {}],
    ["an empty number", { 审图号: " " }],
    ["something else", { 审图号: "待定" }],
  ])("refuses a map with %s", (_, properties) => {
    expect(parseMap(file(properties))).toEqual({ cannot: "no-approval" });
  });

  it.each(["", "{", "[]", "null", '{"type":"Feature"}'])("refuses %j as unreadable", (text) => {
    expect(parseMap(text)).toEqual({ cannot: "unreadable" });
  });

  it.each([
    [[]],
    [[null, 1, { geometry: { type: "Point", coordinates: [1, 2] } }]],
    [[{ geometry: { type: "Polygon", coordinates: [[["x", 999]]] } }]],
  ])("finds no map where there is no area: %j", (features) => {
    expect(parseMap(file({}, features))).toEqual({ map: null });
  });

  it("accepts the numbers of provinces", () => {
    expect(parseMap(file({ approval: "闽S〔2023〕25号" }))).toHaveProperty("map");
  });
});

describe("mapChart", () => {
  it("keeps north above and the shape true along its middle", () => {
    const { shapes } = read();
    const { place, height } = projection(shapes, 400);
    expect(place([0, 2])).toEqual([0, 0]);
    expect(place([4, 0])[0]).toBeCloseTo(400);
    expect(height).toBe(Math.ceil(200 / Math.cos(Math.PI / 180)));
  });

  it("writes every ring as a closed path", () => {
    const { shapes } = read();
    expect(pathOf(shapes[0]!, ([x, y]) => [x, y])).toMatch(/^M0\.0,0\.0L.*ZM1\.0,0\.5L.*Z$/u);
  });

  it("prints the approval number in the picture", async () => {
    const map = read();
    const areas = map.shapes.map((shape) => ({ shape, fill: "#d3dad6", label: shape.name }));
    const svg = draw(mapChart(map, areas, { ...onPaper, width: 360 }), 360);
    expect(svg).toContain(`审图号：${approval}`);
    await expect(svg).toMatchFileSnapshot("../../gallery/map.svg");
  });
});
