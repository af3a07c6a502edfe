import { describe, expect, it } from "vitest";
import { placeLabels } from "#core/charts/placeLabels.ts";

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const label = (at: number) => ({ at, width: 60, height: 14 });
const placing = { labels: [label(0)], frame, written: [], gap: 8, most: 9 };

describe("placeLabels", () => {
  it.each([
    ["right where there is room", [{ x: 50, y: 50 }], "right"],
    ["left at the right edge", [{ x: 190, y: 50 }], "left"],
    ["above where points lie on both sides", [100, 125, 75].map((x) => ({ x, y: 50 })), "top"],
    [
      "below where points lie above too",
      [...[100, 125, 75].map((x) => ({ x, y: 50 })), { x: 110, y: 32 }],
      "bottom",
    ],
  ])("names a mark on the %s", (_, marks, side) => {
    expect(placeLabels({ ...placing, marks }).get(0)).toBe(side);
  });

  it("leaves a name out rather than have it cover anything", () => {
    const around = [75, 90, 110, 125].flatMap((x) => [28, 50, 72].map((y) => ({ x, y })));
    expect(placeLabels({ ...placing, marks: [{ x: 100, y: 50 }, ...around] }).size).toBe(0);
  });

  it("keeps names off one another and off what is written", () => {
    const marks = [
      { x: 50, y: 50 },
      { x: 50, y: 60 },
    ];
    const labels = [label(0), label(1)];
    expect([...placeLabels({ ...placing, marks, labels })]).toEqual([
      [0, "right"],
      [1, "bottom"],
    ]);
    const written = [{ left: 60, right: 200, top: 0, bottom: 100 }];
    expect(placeLabels({ ...placing, marks: [{ x: 50, y: 50 }], written }).get(0)).not.toBe(
      "right",
    );
  });

  it("names the first so many only", () => {
    const marks = [10, 30, 50, 70].map((y) => ({ x: 50, y }));
    const labels = marks.map((_, at) => label(at));
    expect([...placeLabels({ ...placing, marks, labels, most: 2 }).keys()]).toEqual([0, 1]);
  });
});
