import { describe, expect, it } from "vitest";
import { changeRefusals } from "#core/query/course.ts";
import type { Change } from "#core/query/course.ts";
import {
  absenceWords,
  contrastInterval,
  contrastNumber,
  contrastRefusals,
  directionWords,
} from "#core/sentences/compareWords.ts";
import { newcombe } from "#core/statistics/newcombe.ts";
import type { Text } from "#core/text.ts";
import { countRatio } from "#core/statistics/countRatio.ts";

const rate: Change = { kind: "rate", ...newcombe({ x: 60, n: 100 }, { x: 40, n: 100 })! };
const count: Change = { kind: "count", ...countRatio(50, 100)! };
const none: Change = { kind: "none", cannot: "missing" };

describe("a difference between two cells", () => {
  it("of rates is in percentage points, of counts a ratio, and else nothing", () => {
    expect([rate, count, none].map((change) => contrastNumber(change, "zh"))).toEqual([
      "+20.0 个百分点",
      "2.00 倍",
      "",
    ]);
    expect([rate, count, none].map((change) => contrastNumber(change, "en"))).toEqual([
      "+20.0 pp",
      "×2.00",
      "",
    ]);
  });

  it("has an interval around it in the same unit", () => {
    expect(contrastInterval(rate, "zh")).toMatch(/^\+\d+\.\d 至 \+\d+\.\d$/u);
    expect(contrastInterval(count, "en")).toMatch(/^\d\.\d\d to \d\.\d\d$/u);
    expect(contrastInterval(none, "en")).toBe("");
    const [lower = 0, upper = 0] = contrastInterval(rate, "zh").split(" 至 ").map(Number);
    expect(lower).toBeLessThan(20);
    expect(upper).toBeGreaterThan(20);
  });
});

it("has words of its own for every reason that there is no difference", () => {
  expect(Object.keys(contrastRefusals).toSorted()).toEqual(Object.keys(changeRefusals).toSorted());
  expect(new Set(Object.values(contrastRefusals).map(({ zh }) => zh)).size).toBe(
    Object.keys(contrastRefusals).length,
  );
});

it("keeps every absence and every direction apart in both languages", () => {
  for (const words of [absenceWords, directionWords]) {
    const texts: readonly Text[] = Object.values(words);
    expect(new Set(texts.map(({ zh }) => zh)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  }
});
