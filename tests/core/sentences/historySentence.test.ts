import { describe, expect, it } from "vitest";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { historySentence } from "#core/sentences/historySentence.ts";

type Value = number | null | readonly [number, number];

const rowsOf = (metric: MetricId, values: readonly Value[]): readonly SeriesRow[] =>
  values.map((value, at) => {
    const [numerator, denominator] = typeof value === "object" && value ? value : [value, null];
    return { metric, year: 2019 + at, key: "b", reports: 1, answered: 1, numerator, denominator };
  });

const sentence = (metric: MetricId, values: readonly Value[]) =>
  historySentence(rowsOf(metric, values), metricOf(metric));

describe("the title of a history", () => {
  it.each([
    ["rising", [10, 40, 90, 160, 250], "新收申请：近五年明显上升", "2019 年 10，2023 年 250"],
    ["falling", [250, 160, 90, 40, 10], "新收申请：近五年明显下降", "2019 年 250，2023 年 10"],
    ["steady", [3, 5, 2, 6, 4], "新收申请：近五年没有明显变化", "2019 年 3，2023 年 4"],
    ["short", [3, 5], "新收申请：2019 年 3，2020 年 5", "趋势判断需要连续五年的数据"],
    ["alone", [1204], "新收申请：2019 年 1,204", "趋势判断需要连续五年的数据"],
    ["empty", [null], "新收申请：没有可用的数字", "趋势判断需要连续五年的数据"],
    [
      "with a gap",
      [3, null, 5, 2, 6],
      "新收申请：2019 年 3，2023 年 6",
      "五年中有年份缺少可用数值",
    ],
  ] as const)("of a count that is %s", (_, values, title, basis) => {
    const said = sentence("received", values);
    expect([said.title.zh, said.basis.zh]).toEqual([title, basis]);
  });

  it("prints a rate as a share and leaves out years without a denominator", () => {
    expect(
      sentence("disclosure-rate", [
        [1, 2],
        [0, 0],
        [3, 4],
      ]).title,
    ).toEqual({
      zh: "公开率：2019 年 50.0%，2021 年 75.0%",
      en: "Disclosure rate: 50.0% in 2019, 75.0% in 2021",
    });
  });

  it("judges the last five years and no more", () => {
    expect(sentence("received", [900, 3, 5, 2, 6, 4]).title.zh).toBe(
      "新收申请：近五年没有明显变化",
    );
  });
});
