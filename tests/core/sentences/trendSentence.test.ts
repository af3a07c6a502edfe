import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricOf } from "#core/metrics/metrics.ts";
import type { Direction } from "#core/query/trendLines.ts";
import { breakNote, manyNote, trendSentence } from "#core/sentences/trendSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const label = metricOf("disclosure-rate").label;

const directions = ["rising", "falling", "none", "unknown"] as const;

const sizesOf = (of: readonly Direction[]) => ({
  rising: of.filter((direction) => direction === "rising").length,
  falling: of.filter((direction) => direction === "falling").length,
  none: of.filter((direction) => direction === "none").length,
  unknown: of.filter((direction) => direction === "unknown").length,
});

describe("how many lines move", () => {
  it.each([
    [[], "公开率：没有数字。", "Disclosure rate: no figures."],
    [["rising"], "公开率：近五年上升。", "Disclosure rate: rising over the last five years."],
    [
      ["none"],
      "公开率：近五年无明显变化。",
      "Disclosure rate: no clear change over the last five years.",
    ],
    [
      ["unknown"],
      "公开率：近五年走势无法判断。",
      "Disclosure rate: its course over the last five years cannot be judged.",
    ],
    [
      ["unknown", "unknown"],
      "公开率的近五年走势：2 个都无法判断。",
      "Disclosure rate over the last five years: none of 2 lines can be judged.",
    ],
    [
      ["none", "none", "none"],
      "公开率的近五年走势：3 个都无明显变化。",
      "Disclosure rate over the last five years: no clear change in any of 3 lines.",
    ],
    [
      ["none", "rising", "falling", "none", "unknown"],
      "公开率的近五年走势：1 个上升，1 个下降，2 个无明显变化，1 个无法判断。",
      "Disclosure rate over the last five years, 5 lines: 1 rising, 1 falling, 2 without a clear change and 1 that cannot be judged.",
    ],
  ] as const)("of %j", (of, zh, en) => {
    expect(trendSentence(sizesOf(of), label)).toEqual({ zh, en });
  });

  it("adds up to the lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...directions), { minLength: 2, maxLength: 40 }),
        (of) => {
          const told = trendSentence(sizesOf(of), label);
          expect(faultsOf(told)).toEqual([]);
          const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);
          expect(total(numbersIn(told.zh))).toBe(of.length);
          const [lines, ...parts] = numbersIn(told.en);
          expect(lines).toBe(of.length);
          if (parts.length > 0) expect(total(parts)).toBe(of.length);
        },
      ),
    );
  });
});

describe("what is said below the lines", () => {
  it.each(["received", "documents-issued", "documents-made-2019"] as const)(
    "of %s is well set",
    (metric) => {
      const note = breakNote(metricOf(metric));
      expect(faultsOf(note)).toEqual([]);
    },
  );

  it("says which years a spread leaves out", () => {
    expect(manyNote(30).zh).toContain("分母不少于 30");
    expect(manyNote(30).en).toContain("at least 30");
    expect(manyNote(0).zh).toContain("深色带是居中的一半");
    expect([...faultsOf(manyNote(30)), ...faultsOf(manyNote(0))]).toEqual([]);
  });
});
