import { describe, expect, it } from "vitest";
import { drawnRows, resultChart, suggestAxes } from "#core/charts/resultChart.ts";
import type { Value } from "#core/query/query.ts";
import type { ColumnKind, Result } from "#core/query/result.ts";
import { draw, onPaper } from "../../support/draw.ts";

const resultOf = (
  columns: Readonly<Record<string, readonly [ColumnKind, readonly Value[]]>>,
): Result => ({
  rows: Object.values(columns)[0]?.[1].length ?? 0,
  columns: Object.entries(columns).map(([name, [kind, values]]) => ({
    name,
    kind,
    at: (row) => values[row] ?? null,
  })),
});

const years = resultOf({
  year: ["number", [2023, 2021, 2022, 2024]],
  received: ["number", [900, 400, null, 12_400]],
});

const bodies = resultOf({
  name: ["text", ["甲局", "乙局", null, "一个名字特别特别长的行政审批服务管理委员会办公室"]],
  closed: ["number", [120, 0, 14, 33.5]],
  change: ["number", [12, -4, null, 2]],
});

const axesOf = (result: Result) => suggestAxes(result)!;

describe("suggestAxes", () => {
  it("takes the first name or year, and the last number", () => {
    expect([axesOf(years).x.name, axesOf(years).y.name]).toEqual(["year", "received"]);
    expect([axesOf(bodies).x.name, axesOf(bodies).y.name]).toEqual(["name", "change"]);
  });

  it("has nothing to suggest without a number or without rows", () => {
    expect(suggestAxes(resultOf({ name: ["text", ["甲"]] }))).toBeNull();
    expect(suggestAxes(resultOf({ name: ["text", []], n: ["number", []] }))).toBeNull();
  });
});

describe("resultChart", () => {
  it("draws numbers over years as a line in their order, with a gap for what is blank", async () => {
    const svg = draw(resultChart(years, axesOf(years), onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/result-line.svg");
  });

  it("draws numbers by name as bars, also below zero", async () => {
    const svg = draw(resultChart(bodies, axesOf(bodies), onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/result-bars.svg");
  });

  it("says every point, and a blank as such", () => {
    const { points } = resultChart(bodies, axesOf(bodies), onPaper);
    expect(points.map(({ label }) => label)).toEqual([
      "甲局: 12",
      "乙局: -4",
      "—: 空",
      "一个名字特别特别长的行政审批服务管理委员会办公室: 2",
    ]);
  });

  it("draws no more bars than can be told apart", () => {
    const many = resultOf({
      name: ["text", Array.from({ length: 500 }, (_, at) => `机关 ${at}`)],
      n: ["number", Array.from({ length: 500 }, (_, at) => at)],
    });
    expect(resultChart(many, axesOf(many), onPaper).points).toHaveLength(drawnRows.bars);
  });
});
