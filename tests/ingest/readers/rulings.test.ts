import { describe, expect, it } from "vitest";
import type { Ruling } from "#ingest/readers/pageContent.ts";
import { boxRulings, pathRulings } from "#ingest/readers/pathRulings.ts";
import { bandAt, connectRulings, edgeAt, joinRulings, toEdges } from "#ingest/readers/rulings.ts";

const across = (at: number, from: number, to: number): Ruling => ({
  direction: "horizontal",
  at,
  from,
  to,
});
const down = (at: number, from: number, to: number): Ruling => ({
  direction: "vertical",
  at,
  from,
  to,
});

describe("edges", () => {
  it.each([
    [[], []],
    [
      [30, 10, 20],
      [10, 20, 30],
    ],
    [
      [10, 11, 12.9, 20],
      [10, 20],
    ],
    [
      [10, 12, 14, 16],
      [10, 14],
    ],
  ])("of %j are %j", (values, edges) => {
    expect(toEdges(values)).toEqual(edges);
  });

  it("are found a little beside", () => {
    expect([9, 12, 27, 33, 50].map((value) => edgeAt([10, 30], value))).toEqual([0, 0, 1, 1, -1]);
  });

  it("bound bands", () => {
    expect([5, 10, 19, 20, 29, 30].map((value) => bandAt([10, 20, 30], value))).toEqual([
      -1, 0, 0, 1, 1, -1,
    ]);
  });
});

describe("joinRulings", () => {
  it.each([
    [
      "joins borders drawn cell by cell",
      [across(10, 0, 50), across(10, 50, 100)],
      [across(10, 0, 100)],
    ],
    ["joins what was drawn twice", [across(10, 0, 50), across(11, 1, 49)], [across(10, 0, 50)]],
    [
      "keeps lines apart that leave a gap",
      [across(10, 0, 50), across(10, 60, 100)],
      [across(10, 0, 50), across(10, 60, 100)],
    ],
    [
      "keeps parallel lines apart",
      [across(10, 0, 50), across(15, 0, 50)],
      [across(10, 0, 50), across(15, 0, 50)],
    ],
    [
      "keeps directions apart",
      [across(10, 0, 50), down(10, 0, 50)],
      [across(10, 0, 50), down(10, 0, 50)],
    ],
  ])("%s", (_, rulings, joined) => {
    expect(joinRulings(rulings)).toEqual(joined);
  });
});

describe("connectRulings", () => {
  it("groups lines that touch, directly or through others", () => {
    const first = [across(0, 0, 10), down(10, 0, 20), across(20, 10, 30)];
    const second = [across(100, 0, 10), down(5, 90, 110)];
    const [a, b, c] = first;
    const [d, e] = second;
    expect(connectRulings([a!, d!, b!, e!, c!]).map((group) => new Set(group))).toEqual([
      new Set(first),
      new Set(second),
    ]);
  });
});

describe("drawn shapes", () => {
  const bar = { left: 10, right: 110, top: 20, bottom: 20.8 };
  const box = { left: 10, right: 110, top: 20, bottom: 60 };

  it("are one line if they are thin", () => {
    expect(boxRulings(bar, false)).toEqual([across(20.4, 10, 110)]);
    expect(boxRulings({ left: 10, right: 10.5, top: 0, bottom: 40 }, true)).toEqual([
      down(10.25, 0, 40),
    ]);
  });

  it("are four lines if they are stroked and none if they are a shade", () => {
    expect(boxRulings(box, true)).toEqual([
      across(20, 10, 110),
      across(60, 10, 110),
      down(10, 20, 60),
      down(110, 20, 60),
    ]);
    expect(boxRulings(box, false)).toEqual([]);
  });

  it("give the straight strokes of a path and no slanting ones", () => {
    const path = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 30 },
      { x: 0, y: 0 },
    ];
    expect(pathRulings(path, true)).toEqual([across(0, 0, 50), down(50, 0, 30)]);
    expect(pathRulings(path, false)).toEqual([]);
    expect(pathRulings([{ x: 0, y: 0 }], true)).toEqual([]);
  });
});
