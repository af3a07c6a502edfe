import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateId } from "#core/metrics/metrics.ts";
import { compare } from "#core/query/compare.ts";
import { compareSentence } from "#core/sentences/compareSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

type Sides = readonly [x: number | null, n: number | null];

const metrics = ["disclosure-rate", "refusal-rate", "review-rate"] as const;

/** Rows of a comparison: a line a metric, a pair of sides a column. */
const rowsOf = (lines: readonly (readonly Sides[])[], isYears = false) => {
  const columns = (lines[0] ?? []).map((_, at) => ({
    body: isYears ? "a" : String(at),
    years: isYears ? { from: 2020 + at, to: 2020 + at } : { from: 2024, to: 2024 },
  }));
  const figures = lines.flatMap((line, at) =>
    line.map(([numerator, denominator], column) => ({
      ...{ metric: metrics[at] as RateId, key: columns[column]!.body, reports: 1, answered: 1 },
      ...{ year: columns[column]!.years.to, numerator, denominator },
    })),
  );
  const asked = metrics.slice(0, lines.length);
  return compare({ columns, metrics: asked, basis: "a" }, { figures, reports: [] });
};

const told = (lines: readonly (readonly Sides[])[], ...names: readonly string[]) =>
  compareSentence(rowsOf(lines), { names, isYears: false });

describe("two bodies", () => {
  it.each([
    [
      "of the one rate both have, alike",
      [
        [
          [5, 10],
          [6, 10],
        ],
      ],
      "B与A相比，可比的 1 项比率没有明显差别。",
      "B against A: no clear difference in the one rate they share.",
    ],
    [
      "of the one rate both have, unlike",
      [
        [
          [90, 100],
          [10, 100],
        ],
      ],
      "B与A相比，可比的 1 项比率有明显差别，即公开率：10.0%（10 / 100），对 90.0%（90 / 100）。",
      "B against A: the one rate they share clearly differs, disclosure rate: 10.0% (10 / 100) against 90.0% (90 / 100).",
    ],
    [
      "alike in all",
      [
        [
          [5, 10],
          [6, 10],
        ],
        [
          [1, 10],
          [1, 10],
        ],
      ],
      "B与A相比，2 项比率都没有明显差别。",
      "B against A: no clear difference in any of 2 rates.",
    ],
    [
      "unlike in one of two",
      [
        [
          [90, 100],
          [10, 100],
        ],
        [
          [1, 10],
          [1, 10],
        ],
      ],
      "B与A相比，2 项比率中 1 项有明显差别，即公开率：10.0%（10 / 100），对 90.0%（90 / 100）。",
      "B against A: 1 of 2 rates clearly differs, disclosure rate: 10.0% (10 / 100) against 90.0% (90 / 100).",
    ],
    [
      "unlike in all",
      [
        [
          [90, 100],
          [10, 100],
        ],
        [
          [10, 100],
          [50, 100],
        ],
      ],
      "B与A相比，2 项比率都有明显差别；差别最明显的是公开率：10.0%（10 / 100），对 90.0%（90 / 100）。",
      "B against A: all 2 rates clearly differ; the clearest gap is in disclosure rate: 10.0% (10 / 100) against 90.0% (90 / 100).",
    ],
    [
      "without a denominator on one side",
      [
        [
          [90, 100],
          [0, 0],
        ],
      ],
      "B与A相比：没有两边都可计算的比率。",
      "B against A: no rate can be computed for both.",
    ],
    [
      "with a value missing on one side",
      [
        [
          [90, 100],
          [null, null],
        ],
      ],
      "B与A相比：没有两边都可计算的比率。",
      "B against A: no rate can be computed for both.",
    ],
  ] as const)("%s", (_, lines, zh, en) => {
    expect(told(lines, "A", "B")).toEqual({ zh, en });
  });
});

describe("one column alone", () => {
  it("has nothing to be held against", () => {
    const rows = rowsOf([[[5, 10]]]);
    expect(compareSentence(rows, { names: ["2024"], isYears: true })).toEqual({
      zh: "只有 2024 年度一份报告，没有可比的年度。",
      en: "There is only the report of 2024: no other year to compare it with.",
    });
    expect(compareSentence(rows, { names: ["A"], isYears: false })).toEqual({
      zh: "只有A，没有可比的机关。",
      en: "There is only A: no other body to compare it with.",
    });
    expect(compareSentence([], { names: [], isYears: true })).toEqual({
      zh: "没有可以比较的报告。",
      en: "There is no report to compare.",
    });
  });
});

describe("more than two columns", () => {
  it("are held against the first, and the clearest gap is named", () => {
    const lines = [
      [
        [50, 100],
        [55, 100],
        [5, 100],
      ],
    ] as const;
    expect(told(lines, "A", "B", "C").zh).toBe(
      "其余 2 个与A相比，可比的 1 项比率有明显差别，即公开率：C 5.0%（5 / 100），A 50.0%（50 / 100）。",
    );
  });

  it("are told by the last where they are years", () => {
    const rows = rowsOf(
      [
        [
          [5, 100],
          [90, 100],
          [91, 100],
        ],
      ],
      true,
    );
    expect(compareSentence(rows, { names: ["2020", "2021", "2022"], isYears: true }).zh).toBe(
      "2022 与 2021 年度相比，可比的 1 项比率没有明显差别。",
    );
  });
});

it("is well set, and never finds more clear rates than can be compared", () => {
  const side = fc.option(fc.nat(200), { nil: null });
  const line = fc.tuple(fc.tuple(side, side), fc.tuple(side, side));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const sentence = told(lines, "Jia", "Yi");
      expect(faultsOf(sentence)).toEqual([]);
      const [rates = 0, clear = 0] = numbersIn(sentence.zh.split("项有明显")[0] ?? "");
      expect(rates).toBeLessThanOrEqual(3);
      if (sentence.zh.includes("项有明显")) expect(clear).toBeLessThan(rates);
    }),
  );
});
