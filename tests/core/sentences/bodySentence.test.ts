import { expect, it } from "vitest";
import type { MetricId } from "#core/metrics/metrics.ts";
import type { BodyFigure } from "#core/query/bodyFigures.ts";
import { bodySentence } from "#core/sentences/bodySentence.ts";

const figure = (
  metric: MetricId,
  numerator: number | null,
  denominator: number | null = null,
): BodyFigure => ({
  metric,
  row: { metric, year: 2024, key: "b", reports: 1, answered: 1, numerator, denominator },
  before: null,
  value: denominator && numerator !== null ? numerator / denominator : numerator,
  blank: numerator === null ? { kind: "blank", blank: "no-table", printed: null } : null,
  position: null,
});

const sentence = (
  received: number | null,
  closed: number | null,
  rate: readonly [number | null, number | null],
  findings = 0,
) =>
  bodySentence({
    year: 2024,
    received: figure("received", received),
    closed: figure("closed", closed),
    rate: figure("disclosure-rate", ...rate),
    findings,
  });

it.each([
  [
    "an ordinary year",
    sentence(1035, 33, [16, 33], 2),
    "2024 年度新收申请 1,035 件，办结 33 件，公开率 48.5%（16 / 33，95% 区间 32.5%–64.8%）。报告中有 2 处数字不能相互吻合。",
    "In 2024: 1,035 requests received, 33 closed, a disclosure rate of 48.5% (16 / 33, 95% interval 32.5%–64.8%). In 2 places its published figures do not add up.",
  ],
  [
    "one of everything",
    sentence(1, 1, [1, 1], 1),
    "2024 年度新收申请 1 件，办结 1 件，公开率 100.0%（1 / 1，95% 区间 20.7%–100.0%）。报告中有 1 处数字不能相互吻合。",
    "In 2024: 1 request received, 1 closed, a disclosure rate of 100.0% (1 / 1, 95% interval 20.7%–100.0%). In 1 place its published figures do not add up.",
  ],
  [
    "a year without requests",
    sentence(0, 0, [0, 0]),
    "2024 年度没有收到也没有办结申请，公开率无分母。",
    "In 2024: no requests received and none closed, so there is no disclosure rate.",
  ],
  [
    "a year that closed nothing",
    sentence(3, 0, [0, 0]),
    "2024 年度新收申请 3 件，办结 0 件，公开率无分母。",
    "In 2024: 3 requests received, 0 closed, so there is no disclosure rate.",
  ],
  [
    "a missing table",
    sentence(null, null, [null, null]),
    "2024 年度没有新收申请的数字（未见此表）。",
    "In 2024: no figure for requests received (the table was not found).",
  ],
  [
    "one missing number",
    sentence(null, 5, [2, 5]),
    "2024 年度新收申请无数字，办结 5 件，公开率 40.0%（2 / 5，95% 区间 11.8%–76.9%）。",
    "In 2024: no figure for requests received, 5 closed, a disclosure rate of 40.0% (2 / 5, 95% interval 11.8%–76.9%).",
  ],
  [
    "the other missing number",
    sentence(5, null, [null, null]),
    "2024 年度新收申请 5 件，办结无数字。",
    "In 2024: 5 requests received, no figure for those closed.",
  ],
  [
    "more disclosed than closed",
    sentence(5, 4, [5, 4], 1),
    "2024 年度新收申请 5 件，办结 4 件，公开件数与办结件数（5 / 4）不能相互吻合，不计公开率。报告中有 1 处数字不能相互吻合。",
    "In 2024: 5 requests received, 4 closed, disclosed and closed (5 / 4) contradict each other, so there is no disclosure rate. In 1 place its published figures do not add up.",
  ],
])("tells %s", (_, told, zh, en) => {
  expect(told).toEqual({ zh, en });
});
