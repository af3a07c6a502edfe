import { describe, expect, it } from "vitest";
import { compositionChart, type Part, type Whole } from "#core/charts/compositionChart.ts";
import { draw, onPaper } from "../../support/draw.ts";

const parts: readonly Part[] = [
  { label: { zh: "维持", en: "Upheld" }, colour: (theme) => theme.accent },
  { label: { zh: "纠正", en: "Corrected" }, colour: (theme) => theme.worse },
  {
    label: { zh: "未审结", en: "Pending" },
    colour: (theme) => theme.hairline,
    ink: (theme) => theme.ink,
    edge: (theme) => theme.neutral,
  },
];

const wholes: readonly Whole[] = [
  { name: "行政复议", numbers: [18, 3, 6] },
  { name: "未经复议直接起诉", numbers: [0, 0, 0] },
  { name: "复议后起诉", numbers: [2, null, 40] },
];

describe("compositionChart", () => {
  it("draws wholes as bars of one length", async () => {
    const svg = draw(compositionChart(parts, wholes, onPaper));
    await expect(svg).toMatchFileSnapshot("../../gallery/composition.svg");
  });

  it("prints a number only in a part that is wide enough for it", () => {
    const printed = (width: number): boolean => {
      const whole = { name: "某省", numbers: [1562, 171, 1015] };
      const svg = draw(compositionChart(parts, [whole], { ...onPaper, width }), width);
      return svg.includes(">171<");
    };
    expect([300, 1200].map(printed)).toEqual([false, true]);
  });

  it("says each part with its share, zero of nothing without a share, and the unknown as unknown", () => {
    const { points } = compositionChart(parts, wholes, onPaper);
    expect(points.map(({ label }) => label)).toEqual([
      "行政复议 维持 18 (66.7%)",
      "行政复议 纠正 3 (11.1%)",
      "行政复议 未审结 6 (22.2%)",
      "未经复议直接起诉 维持 0 (无分母)",
      "未经复议直接起诉 纠正 0 (无分母)",
      "未经复议直接起诉 未审结 0 (无分母)",
      "复议后起诉 维持 2 (4.8%)",
      "复议后起诉 纠正 无数字",
      "复议后起诉 未审结 40 (95.2%)",
    ]);
  });
});
