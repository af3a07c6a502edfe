import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlas } from "#core/query/atlas.ts";
import type { AtlasRow } from "#core/query/atlasRegions.ts";
import { atlasSentence, placeSentence } from "#core/sentences/atlasSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const place = (
  name: string,
  numerator: number | null,
  denominator: number | null,
  bodies = 2,
): AtlasRow => ({
  ...{ region: name, region_en: name, code: null, bodies, numerator, denominator },
  answered: numerator === null ? 0 : bodies,
});

const told = (metric: "disclosure-rate" | "received", rows: readonly AtlasRow[]) =>
  atlasSentence(atlas(rows, { metric, minimum: null }), metric);

describe("a rate over places", () => {
  it.each([
    [[], "没有符合所选条件的报告。", "No report fits what was chosen."],
    [
      [place("Jia", 48, 100)],
      "只有 1 个地区（Jia），公开率 48.0%（48 / 100），没有其他地区可比。",
      "Jia is the only region: disclosure rate 48.0% (48 / 100), and no other to compare it with.",
    ],
    [
      [place("Jia", 0, 0), place("Yi", null, null)],
      "公开率：没有可以合并的数值。",
      "Disclosure rate: there is no value to pool.",
    ],
    [
      [place("Jia", 90, 100), place("Yi", 10, 100), place("Bing", 0, 0)],
      "3 个地区与合并公开率 50.0% 相比：1 个明显高于，1 个明显低于，1 个没有比率。",
      "3 regions against the pooled rate of 50.0%: 1 clearly above, 1 clearly below and 1 without a rate.",
    ],
    [
      [place("Jia", 5, 10), place("Yi", 50, 100)],
      "2 个地区与合并公开率 50.0% 相比：2 个无法区分。其中 1 个分母不足 30，以灰色显示。",
      "2 regions against the pooled rate of 50.0%: 2 not distinguishable. 1 of them has a denominator under 30 and is shown in grey.",
    ],
  ])("%#", (rows, zh, en) => {
    expect(told("disclosure-rate", rows)).toEqual({ zh, en });
  });
});

describe("a count over places", () => {
  it.each([
    [[place("Jia", null, null)], "新收申请：没有数字。", "Requests received: no figures."],
    [
      [place("Jia", 7, null)],
      "1 个地区（Jia）的新收申请为 7。",
      "Requests received: 7 in 1 region, Jia.",
    ],
    [
      [place("Jia", 7, null), place("Yi", null, null)],
      "1 个地区（Jia）的新收申请为 7；另有 1 个没有数字。",
      "Requests received: 7 in 1 region, Jia; 1 without a figure.",
    ],
    [
      [place("Jia", 0, null), place("Yi", 0, null)],
      "2 个地区的新收申请合计 0。",
      "Requests received: 0 in 2 regions.",
    ],
    [
      [place("Jia", 1000, null), place("Yi", 234, null), place("Bing", null, null)],
      "2 个地区的新收申请合计 1,234，最多的是Jia（1,000）；另有 1 个没有数字。",
      "Requests received: 1,234 in 2 regions, most in Jia (1,000); 1 without a figure.",
    ],
  ])("%#", (rows, zh, en) => {
    expect(told("received", rows)).toEqual({ zh, en });
  });
});

describe("a place", () => {
  it.each([
    [place("Jia", 0, 0, 1), "Jia 无分母，1 个机关", "Jia no denominator, 1 body"],
    [place("Jia", null, null, 1), "Jia 无数字，1 个机关", "Jia no figure, 1 body"],
  ])("without a rate says why: %#", (row, zh, en) => {
    const [only] = atlas([row], { metric: "disclosure-rate", minimum: null }).places;
    expect(placeSentence(only!, "disclosure-rate")).toEqual({ zh, en });
  });
});

it("counts places that add up to all of them", () => {
  // The question asks only for figures that are possible.
  const sides = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const nothing = fc.constant([null, null] as const);
  const row = fc.tuple(
    fc.oneof({ weight: 5, arbitrary: sides }, nothing),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (drawn) => {
      const rows = drawn.map(([[x, n], bodies], at) =>
        place(`Jia${"abcdefghijkl"[at]!}`, x, n, bodies),
      );
      for (const metric of ["disclosure-rate", "received"] as const) {
        expect(faultsOf(told(metric, rows))).toEqual([]);
      }
      const { zh } = told("disclosure-rate", rows);
      if (!zh.includes("相比")) return;
      const [all, ...parts] = numbersIn(zh.split("。")[0] ?? "");
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
    }),
  );
});
