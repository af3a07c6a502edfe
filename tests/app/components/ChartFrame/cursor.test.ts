import { describe, expect, it } from "vitest";
import { moveCursor } from "#app/components/ChartFrame/cursor.ts";
import type { ChartPoint } from "#core/charts/chart.ts";

const seriesOf = (series: number, length: number): readonly ChartPoint[] =>
  Array.from({ length }, (_, index) => ({ series, index, label: `${series}/${index}` }));

const points = [...seriesOf(0, 3), ...seriesOf(2, 2)];

describe("moveCursor", () => {
  it.each([
    [null, "ArrowRight", 0],
    [null, "ArrowLeft", 4],
    [null, "ArrowDown", 0],
    [0, "ArrowRight", 1],
    [4, "ArrowRight", 4],
    [0, "ArrowLeft", 0],
    [2, "Home", 0],
    [2, "End", 4],
    [1, "PageDown", 4],
    [1, "PageUp", 0],
  ])("moves from %j by %s to %j", (at, key, next) => {
    expect(moveCursor(points, at, key)).toBe(next);
  });

  it("crosses to the same place of the next series", () => {
    expect(moveCursor(points, 1, "ArrowDown")).toBe(4);
    expect(moveCursor(points, 4, "ArrowUp")).toBe(1);
  });

  it("crosses to the first point of a series that has no such place", () => {
    expect(moveCursor(points, 2, "ArrowDown")).toBe(3);
  });

  it("stays where there is no further series", () => {
    expect(moveCursor(points, 1, "ArrowUp")).toBe(1);
    expect(moveCursor(points, 4, "ArrowDown")).toBe(4);
  });

  it("leaves other keys alone, and a chart without points too", () => {
    expect(moveCursor(points, 1, "Tab")).toBeNull();
    expect(moveCursor([], null, "ArrowRight")).toBeNull();
  });
});
