import { describe, expect, it } from "vitest";
import { flowChart } from "#core/charts/flowChart.ts";
import type { Flow } from "#core/query/flow.ts";
import { draw, onPaper } from "../../support/draw.ts";

const flow: Flow = {
  received: 154,
  carriedIn: 6,
  outcomes: {
    granted: 33,
    partial: 38,
    refused: 11,
    unavailable: 53,
    declined: 2,
    other: 11,
    "carried-out": 6,
  },
  unbalanced: 6,
};

describe("flowChart", () => {
  it("draws every way a request can come in and end", async () => {
    await expect(draw(flowChart(flow, onPaper))).toMatchFileSnapshot("../../gallery/flow.svg");
  });

  it("draws on a phone, in English", async () => {
    const chart = flowChart(flow, { ...onPaper, language: "en", width: 358 });
    await expect(draw(chart, 358)).toMatchFileSnapshot("../../gallery/flow-narrow.svg");
  });

  it("gives every node its number and share in words", () => {
    const { points } = flowChart(flow, onPaper);
    expect(points.map(({ label }) => label)).toContain("予以公开 33 (20.6%)");
    expect(points.map(({ label }) => label)).toContain("公布数字未说明 6 (3.8%)");
  });

  it("leaves out what did not happen", () => {
    const { points } = flowChart({ ...flow, carriedIn: 0, unbalanced: -3 }, onPaper);
    expect(points.map(({ label }) => label).join()).not.toMatch(/结转 0|未说明/);
  });
});
