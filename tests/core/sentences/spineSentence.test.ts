import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateId } from "#core/metrics/metrics.ts";
import { spine } from "#core/query/spine.ts";
import { spineSentence } from "#core/sentences/spineSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

/** One rate over ten peers whose middle half lies from 40 % to 60 %. */
const spreadOf = (metric: RateId) => ({
  ...{ metric, bodies: 10, ranked: 10, least: 0.1, quarter: 0.4, median: 0.5 },
  ...{ three_quarters: 0.6, most: 0.9 },
});

const cellOf = (percent: number | null) => ({
  ...{ year: 2024, numerator: percent, denominator: 100, absence: null },
  ...{ value: percent === null ? null : percent / 100, isDoubtful: false, change: null },
});

/** High is good, low is good, and neither. */
const metrics = ["disclosure-rate", "carry-over-rate", "refusal-rate"] as const;

const linesOf = (percents: readonly (readonly (number | null)[])[]) =>
  spine(
    percents.map((cells, at) => ({ metric: metrics[at]!, cells: cells.map(cellOf) })),
    percents.map((_, at) => spreadOf(metrics[at]!)),
  );

const told = (percents: readonly (readonly (number | null)[])[], ...names: readonly string[]) =>
  spineSentence(linesOf(percents), names);

describe("the place among the peers", () => {
  it.each([
    [
      "outside of it on both sides",
      [[80], [80]],
      "A 的 2 项中 1 项好于、1 项差于居中的一半",
      "A better than the middle half in 1 of 2, worse in 1",
    ],
    [
      "better",
      [[80], [50]],
      "A 的 2 项中 1 项好于居中的一半",
      "A better than the middle half in 1 of 2",
    ],
    [
      "worse",
      [[20], [50]],
      "A 的 2 项中 1 项差于居中的一半",
      "A worse than the middle half in 1 of 2",
    ],
    ["inside", [[50], [50]], "A 的 2 项都在居中的一半之内", "A within the middle half in all 2"],
    [
      "inside with one rate",
      [[50]],
      "A 的 1 项在居中的一半之内",
      "A within the middle half in the one",
    ],
  ])("%s", (_, percents, zh, en) => {
    expect(told(percents, "A")).toEqual({
      zh: `在同组中的位置（只看分好坏的比率）：${zh}`,
      en: `Among the peers, by rates with a better end: ${en}`,
    });
  });

  it("is outside of it beyond peers whose upper half is all alike", () => {
    const spread = { ...spreadOf("disclosure-rate"), median: 0.9, three_quarters: 0.9 };
    const cells = [cellOf(95), cellOf(90)];
    const lines = spine([{ metric: "disclosure-rate", cells }], [spread]);
    expect(spineSentence(lines, ["A", "B"]).zh).toContain(
      "A 的 1 项好于居中的一半；B 的 1 项在居中的一半之内",
    );
  });

  it("leaves out a body without a rate, and rates without a better end", () => {
    const { zh } = told(
      [
        [80, null],
        [20, null],
        [99, 99],
      ],
      "A",
      "B",
    );
    expect(zh).toBe("在同组中的位置（只看分好坏的比率）：A 的 2 项都好于居中的一半");
  });

  it("names nobody where nobody has a rate, or more than three would be named", () => {
    const plain = { zh: "在同组中的位置", en: "Where they stand among their peers" };
    expect(told([[null]], "A")).toEqual(plain);
    expect(told([], "A")).toEqual(plain);
    expect(told([[1, 2, 3, 4]], "A", "B", "C", "D")).toEqual(plain);
  });

  it("is well set, and sides never exceed the rates", () => {
    const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(percent), { maxLength: 3 }), (percents) => {
        const sentence = told(percents, "Jia");
        expect(faultsOf(sentence)).toEqual([]);
        const [rates = 0, ...sides] = numbersIn(sentence.zh);
        expect(sides.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(rates);
      }),
    );
  });
});
