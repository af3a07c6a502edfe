import { describe, expect, it } from "vitest";
import { type Step, stepsChart } from "#core/charts/stepsChart.ts";
import { draw, onPaper } from "../../support/draw.ts";

const closed = { label: { zh: "办结申请", en: "requests closed" }, count: 99 };
const reviews = { label: { zh: "行政复议", en: "reviews" }, count: 26 };

const steps: readonly Step[] = [
  { ...closed, of: null },
  { ...reviews, of: closed },
  { label: { zh: "复议后起诉", en: "suits after review" }, count: 2, of: reviews },
  { label: { zh: "直接起诉", en: "direct suits" }, count: 6, of: closed },
];

describe("stepsChart", () => {
  it("draws each step on the scale of the first", async () => {
    await expect(draw(stepsChart(steps, onPaper))).toMatchFileSnapshot("../../gallery/steps.svg");
  });

  it("draws on a phone, in English", async () => {
    const chart = stepsChart(steps, { ...onPaper, language: "en", width: 358 });
    await expect(draw(chart, 358)).toMatchFileSnapshot("../../gallery/steps-narrow.svg");
  });

  it("leaves an interval out rather than cut it off", () => {
    const context = { ...onPaper, language: "en", width: 330 } as const;
    const large = { ...context, theme: { ...onPaper.theme, size: 20 } };
    const drawing = draw(stepsChart(steps, large), 330);
    expect(drawing).toContain("26.3% of requests closed<");
    expect(drawing).not.toContain("95% interval");
  });

  it("says each as a share of the step before, with its interval", () => {
    expect(stepsChart(steps, onPaper).points.map(({ label }) => label)).toEqual([
      "办结申请 99",
      "行政复议 26，占办结申请的 26.3%（95% 区间 18.6% 至 35.7%）",
      "复议后起诉 2，占行政复议的 7.7%（95% 区间 2.1% 至 24.1%）",
      "直接起诉 6，占办结申请的 6.1%（95% 区间 2.8% 至 12.6%）",
    ]);
  });

  it("says so where nothing came before, and where a number is missing", () => {
    const none = { ...reviews, count: 0 };
    const { points } = stepsChart(
      [
        { label: { zh: "复议后起诉", en: "suits after review" }, count: 0, of: none },
        { ...reviews, count: null, of: closed },
      ],
      onPaper,
    );
    expect(points.map(({ label }) => label)).toEqual([
      "复议后起诉 0，行政复议 0 件，无分母",
      "行政复议 无数字，无数字",
    ]);
  });
});
