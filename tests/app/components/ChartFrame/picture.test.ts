import { describe, expect, it } from "vitest";
import { composePicture } from "#app/components/ChartFrame/picture.ts";
import { paper } from "#core/charts/theme.ts";

const words = {
  title: "公开率 <b>升</b> & 降",
  subtitle: "占办结总数",
  notes: ["来源：年度报告", "2025年1月1日"],
  watermark: null,
};

const drawn = { svg: '<svg width="400" height="200"></svg>', width: 400, height: 200 };

describe("composePicture", () => {
  it("is well-formed whatever the words are", () => {
    const { svg } = composePicture(drawn, words, paper);
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(svg).toContain("公开率 &lt;b>升&lt;/b> &amp; 降");
  });

  it("leaves room for the words around the drawing", () => {
    const { width, height } = composePicture(drawn, words, paper);
    expect(width).toBeGreaterThan(400);
    expect(height).toBeGreaterThan(200 + 22 + 14 + 12);
  });

  it("says across the picture that the data are simulated", () => {
    const { svg } = composePicture(drawn, { ...words, watermark: "模拟数据" }, paper);
    expect(svg).toContain("模拟数据");
    expect(composePicture(drawn, words, paper).svg).not.toContain("模拟数据");
  });
});
