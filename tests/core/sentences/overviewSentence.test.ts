import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MetricId } from "#core/metrics/metrics.ts";
import type { SeriesRow } from "#core/query/series.ts";
import { yearFigures } from "#core/query/yearFigures.ts";
import { overviewSentence } from "#core/sentences/overviewSentence.ts";
import { faultsOf, numbersIn } from "./faultsOf.ts";

const row = (
  metric: MetricId,
  year: number,
  [numerator, denominator = null]: readonly (number | null)[],
  reports = 17,
): SeriesRow => ({
  ...{ metric, year, key: "", reports, numerator: numerator ?? null, denominator },
  answered: numerator === null ? 0 : reports,
});

const received = (year: number, n: number | null, reports?: number) =>
  row("received", year, [n], reports);
const rate = (year: number, x: number | null, n: number | null, reports?: number) =>
  row("disclosure-rate", year, [x, n], reports);

const sentence = (rows: readonly SeriesRow[]) => overviewSentence(yearFigures(rows, 2024), 2024);

describe("the year in one sentence", () => {
  it.each([
    [
      "a clear rise",
      [received(2023, 100), received(2024, 1120), rate(2023, 20, 100), rate(2024, 80, 100)],
      "2024 年，17 份报告共新收申请 1,120 件（比上年 +1,020）；公开率 80.0%，比上年明显上升（+60.0 个百分点）。",
      "In 2024, 17 reports: 1,120 requests received (+1,020 on the year before); a disclosure rate of 80.0%, clearly up (+60.0 pp).",
    ],
    [
      "no clear change",
      [received(2024, 1), rate(2023, 5, 10), rate(2024, 6, 10)],
      "2024 年，17 份报告共新收申请 1 件；公开率 60.0%，与上年无明显差别。",
      "In 2024, 17 reports: 1 request received; a disclosure rate of 60.0%, no clear change on the year before.",
    ],
    [
      "equal values",
      [received(2023, 7), received(2024, 7), rate(2024, 6, 10)],
      "2024 年，17 份报告共新收申请 7 件（与上年相同）；公开率 60.0%。",
      "In 2024, 17 reports: 7 requests received (as many as the year before); a disclosure rate of 60.0%.",
    ],
    [
      "another number of reports the year before",
      [received(2023, 209, 17), received(2024, 105, 15), rate(2024, 54, 99, 15)],
      "2024 年，15 份报告共新收申请 105 件（上年 17 份报告 209 件）；公开率 54.5%。",
      "In 2024, 15 reports: 105 requests received (209 in 17 reports the year before); a disclosure rate of 54.5%.",
    ],
    [
      "nothing closed",
      [received(2024, 0), rate(2024, 0, 0)],
      "2024 年，17 份报告共新收申请 0 件；没有办结申请，公开率无分母。",
      "In 2024, 17 reports: no requests received; none closed, so there is no disclosure rate.",
    ],
    [
      "one report",
      [received(2024, 5, 1), rate(2024, 3, 4, 1)],
      "2024 年，1 份报告，新收申请 5 件；公开率 75.0%。",
      "In 2024, 1 report: 5 requests received; a disclosure rate of 75.0%.",
    ],
    [
      "no figure at all",
      [received(2024, null), rate(2024, null, null)],
      "2024 年，17 份报告，没有新收申请的数字；没有公开率的数字。",
      "In 2024, 17 reports: no figure for requests received; no figures for a disclosure rate.",
    ],
    [
      "figures that contradict each other",
      [received(2024, 5, 1), rate(2024, 6, 5, 1)],
      "2024 年，1 份报告，新收申请 5 件；公开件数多于办结件数，不计公开率。",
      "In 2024, 1 report: 5 requests received; more disclosed than closed, so there is no disclosure rate.",
    ],
    [
      "no report",
      [],
      "没有符合所选条件的 2024 年度报告。",
      "No report for 2024 fits what was chosen.",
    ],
  ])("with %s", (_, rows, zh, en) => {
    expect(sentence(rows)).toEqual({ zh, en });
  });

  it("is well set, and a blank is never told as nothing closed", () => {
    const number = fc.option(fc.nat(5000), { nil: null });
    fc.assert(
      fc.property(number, number, number, number, fc.nat(20), (...[now, before, x, n, reports]) => {
        const rows = [
          received(2023, before, reports),
          received(2024, now, reports),
          rate(2024, x, n, reports),
        ];
        const told = sentence(rows);
        expect(faultsOf(told)).toEqual([]);
        if (n === null || x === null) expect(told.zh).not.toContain("无分母");
        if (reports > 0 && now !== null) expect(numbersIn(told.zh)).toContain(now);
      }),
    );
  });
});
