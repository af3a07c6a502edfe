import { describe, expect, it } from "vitest";
import { trendReason, trendWords } from "#core/sentences/leagueTrend.ts";
import type { Trend } from "#core/statistics/trend.ts";

const fit = { intercept: 0, slope: 1, slopeError: 1, chiSquared: 20, residual: 0 };

describe("five years in words", () => {
  it.each([
    [{ ...fit, direction: "rising" }, "明显上升", null],
    [{ ...fit, direction: "falling" }, "明显下降", null],
    [{ ...fit, direction: "none" }, "无明显变化", null],
    [{ cannot: "years" }, "无法判断", "趋势判断需要连续五年的数据"],
    [{ cannot: "break" }, "无法判断", "五年之间统计表格式有变化，前后不可比"],
  ] as const satisfies readonly (readonly [Trend, string, string | null])[])(
    "are told or refused: %j",
    (trend, words, reason) => {
      expect(trendWords(trend).zh).toBe(words);
      expect(trendReason(trend)?.zh ?? null).toBe(reason);
    },
  );
});
