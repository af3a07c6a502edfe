import { expect, it } from "vitest";
import { type MetricId, metricOf } from "#core/metrics/metrics.ts";
import { bodyChange } from "#core/sentences/bodyChange.ts";

const year = (at: number, numerator: number | null, denominator: number | null = null) => ({
  year: at,
  numerator,
  denominator,
});

const said = (
  metric: MetricId,
  before: readonly [number | null, number?],
  after: readonly [number | null, number?],
) => bodyChange(year(2023, ...before), year(2024, ...after), metricOf(metric));

it.each([
  [
    "a clear rise",
    said("received", [19], [69]),
    "比上年 +50，明显上升",
    "+50 on last year, clearly up",
  ],
  [
    "chance",
    said("received", [3], [2]),
    "比上年 −1，无明显变化",
    "−1 on last year, no clear change",
  ],
  ["a rise from nothing", said("reviews", [0], [2]), "比上年 +2", "+2 on last year"],
  [
    "a clear fall of a rate",
    said("disclosure-rate", [80, 100], [20, 100]),
    "比上年 −60.0 个百分点，明显下降",
    "−60.0 pp on last year, clearly down",
  ],
  [
    "a rate that may not have moved",
    said("disclosure-rate", [5, 10], [6, 10]),
    "比上年 +10.0 个百分点，无明显变化",
    "+10.0 pp on last year, no clear change",
  ],
])("tells %s", (_, words, zh, en) => {
  expect(words).toEqual({ zh, en });
});

it.each([
  ["a missing year", said("received", [null], [3])],
  ["no denominator", said("disclosure-rate", [0, 0], [3, 4])],
  ["figures that contradict each other", said("disclosure-rate", [5, 4], [3, 4])],
])("says nothing about %s", (_, words) => {
  expect(words).toBeNull();
});
