import { describe, expect, it } from "vitest";
import { legendOf } from "#core/charts/legend.ts";
import { onPaper } from "../../support/draw.ts";

const entries = ["予以公开", "部分公开", "不予公开", "无法提供"].map((text) => ({
  text,
  fill: "#123456",
  edge: null,
}));

const linesOf = (width: number): number => {
  const { shapes } = legendOf(entries, { ...onPaper, width });
  return new Set(shapes.flatMap((shape) => (shape.type === "text" ? shape.y : []))).size;
};

describe("legendOf", () => {
  it("takes one line where there is room, and as many as it needs where there is not", () => {
    expect([1200, 240, 90].map(linesOf)).toEqual([1, 2, 4]);
  });

  it("says how much room its lines take", () => {
    const [wide, narrow] = [1200, 90].map(
      (width) => legendOf(entries, { ...onPaper, width }).height,
    );
    expect(narrow).toBe(4 * (wide ?? 0));
  });

  it("draws an edge only around colours that have one", () => {
    const [entry] = entries;
    if (!entry) throw new Error("no entry");
    const edged = legendOf([entry, { ...entry, edge: "#000000" }], onPaper).shapes;
    const strokes = edged.flatMap((shape) => (shape.type === "rect" ? [shape.style.stroke] : []));
    expect(strokes).toEqual([undefined, "#000000"]);
  });
});
