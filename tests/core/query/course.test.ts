import { describe, expect, it } from "vitest";
import { metricOf } from "#core/metrics/metrics.ts";
import { changeOf, type Course, coursesOf, directionOf, trendOf } from "#core/query/course.ts";
import { newcombe } from "#core/statistics/newcombe.ts";

const rate = metricOf("disclosure-rate");
const count = metricOf("received");
const money = metricOf("fees");
const ofOneForm = metricOf("documents-issued");

const course = (...years: readonly (readonly [number | null, number | null])[]): Course =>
  years.map(([numerator, denominator], at) => ({ year: 2021 + at, numerator, denominator }));

describe("coursesOf", () => {
  it("gives every body a place for each of five years, empty where it has no figure", () => {
    const courseOf = coursesOf([{ body: "a", year: 2024, numerator: 3, denominator: 9 }], 2025);
    expect(courseOf("a").map(({ year, numerator }) => [year, numerator])).toEqual([
      [2021, null],
      [2022, null],
      [2023, null],
      [2024, 3],
      [2025, null],
    ]);
    expect(courseOf("b").every(({ numerator }) => numerator === null)).toBe(true);
  });
});

describe("changeOf", () => {
  it("of a rate is the difference of its last two years with Newcombe’s interval", () => {
    expect(changeOf(course([1, 2], [20, 100], [60, 100]), rate)).toEqual({
      kind: "rate",
      ...newcombe({ x: 60, n: 100 }, { x: 20, n: 100 }),
    });
  });

  it("of a count is the ratio of its last two years", () => {
    expect(changeOf(course([100, null], [150, null]), count)).toMatchObject({
      kind: "count",
      ratio: 1.5,
    });
  });

  it.each([
    ["missing", rate, [null, null], [60, 100]],
    ["no-denominator", rate, [0, 0], [60, 100]],
    ["impossible", rate, [7, 4], [60, 100]],
    ["impossible", rate, [3, 0], [60, 100]],
    ["impossible", rate, [0, 0], [3, 0]],
    ["nothing", count, [0, null], [5, null]],
    ["money", money, [10, null], [20, null]],
  ] as const)("says why there is none: %s", (cannot, metric, before, after) => {
    expect(changeOf(course([...before], [...after]), metric)).toEqual({ kind: "none", cannot });
  });

  it("is missing where a course has no years", () => {
    expect(changeOf([], rate)).toEqual({ kind: "none", cannot: "missing" });
  });
});

describe("directionOf", () => {
  it.each([
    ["up", course([20, 100], [60, 100]), rate],
    ["down", course([60, 100], [20, 100]), rate],
    ["unclear", course([5, 10], [6, 10]), rate],
    ["up", course([100, null], [200, null]), count],
    ["down", course([200, null], [100, null]), count],
    ["unclear", course([5, null], [6, null]), count],
    [null, course([0, null], [6, null]), count],
  ] as const)("is %s", (direction, years, metric) => {
    expect(directionOf(changeOf(years, metric))).toBe(direction);
  });
});

describe("trendOf", () => {
  const rising = course([20, 100], [30, 100], [40, 100], [50, 100], [60, 100]);

  it("rises with five years that rise", () => {
    expect(trendOf(rising, rate)).toMatchObject({ direction: "rising" });
  });

  it.each([
    ["missing", rising.with(2, { year: 2023, numerator: 0, denominator: 0 }), rate],
    ["years", rising.slice(1), rate],
    ["break", coursesOf([], 2023)("a"), ofOneForm],
    ["missing", course([1, null], [2, null], [3, null], [4, null], [5, null]), money],
  ] as const)("cannot be told: %s", (cannot, years, metric) => {
    expect(trendOf(years, metric)).toEqual({ cannot });
  });
});
