import { poissonInterval } from "#core/statistics/poissonInterval.ts";
import { pooled } from "#core/statistics/pooled.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { fraction, raised, root } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { numbersIn, shareIn, sharesIn } from "./shown.ts";
import { noDenominator } from "#core/format/noValue.ts";

const pair = [
  { x: 1, n: 2 },
  { x: 90, n: 100 },
];

/** What a number is worth: rates as ratios of sums, and how sure a rate or a count is. */
export const intervals = {
  pooled: {
    title: { zh: "合并比率", en: "Pooled rate" },
    words: {
      zh: "一组机关的比率，是分子之和除以分母之和，不是各机关比率的平均：办结 2 件的机关不应与办结 2,000 件的机关一样重。",
      en: "The rate of a group is the sum of its counts over the sum of its denominators, never the mean of its rates: a body with 2 requests should not weigh as much as one with 2,000.",
    },
    formulas: [["p = ", fraction("Σx", "Σn")]],
    examples: [
      {
        given: { zh: "1/2 与 90/100", en: "1/2 and 90/100" },
        found: (language) => shareIn(pooled(pair), language),
      },
      {
        given: { zh: "0/0", en: "0/0" },
        found: (language) => (pooled([{ x: 0, n: 0 }]) === null ? noDenominator[language] : ""),
      },
    ],
    limits: {
      zh: "大机关决定合并值。分子大于分母的报告（公布的数字自相矛盾）不计入。",
      en: "Large bodies decide it. A report whose count exceeds its denominator contradicts itself and is left out.",
    },
    modules: ["pooled", "share"],
  },
  wilson: {
    title: { zh: "比率的 95% 区间", en: "95% interval of a rate" },
    words: {
      zh: "同样的机关、同样的做法，换一年收到的申请不同，比率也会不同。区间给出与所见数字相容的比率。件数越少，区间越宽。",
      en: "The same body doing the same work would show another rate with another year’s requests. The interval holds the rates that go with what was seen; the fewer the requests, the wider it is.",
    },
    formulas: [
      [
        fraction(
          [
            "2x + ",
            raised("z", "2"),
            " ∓ z",
            root([raised("z", "2"), " + 4x(1 − ", fraction("x", "n"), ")"]),
          ],
          ["2(n + ", raised("z", "2"), ")"],
        ),
        ",  z = 1.96",
      ],
    ],
    examples: [
      { given: { zh: "8/10", en: "8/10" }, found: (language) => sharesIn(wilson(8, 10), language) },
      {
        given: { zh: "80/100", en: "80/100" },
        found: (language) => sharesIn(wilson(80, 100), language),
      },
      { given: { zh: "1/1", en: "1/1" }, found: (language) => sharesIn(wilson(1, 1), language) },
    ],
    limits: {
      zh: "区间只包含偶然，不包含统计口径、录入错误或机关之间的差别。它假设各件申请互不相关；同一人反复申请时，真实的不确定更大。",
      en: "It covers chance only, not slips, definitions or differences between bodies. It takes requests to be independent; where one person asks again and again, the truth is less sure than it says.",
    },
    source: "Wilson 1927",
    modules: ["wilson", "interval", "normal"],
  },
  poisson: {
    title: { zh: "件数的 95% 区间", en: "95% interval of a count" },
    words: {
      zh: "件数也有偶然：一年 10 件与 15 件可能出自同样的情形。10 件以下用精确区间（χ² 分位数），以上用 Byar 近似。用于五年趋势。",
      en: "Counts vary by chance too: 10 and 15 a year may come of the same state of things. Below 10 the interval is exact (quantiles of χ²), above it Byar’s approximation. Used for five-year trends.",
    },
    formulas: [
      [
        "x",
        raised(["(1 − ", fraction("1", "9x"), " − ", fraction("z", ["3", root("x")]), ")"], "3"),
      ],
      [
        "(x + 1)",
        raised(
          ["(1 − ", fraction("1", "9(x + 1)"), " + ", fraction("z", ["3", root("x + 1")]), ")"],
          "3",
        ),
      ],
    ],
    examples: [
      {
        given: { zh: "3 件", en: "3" },
        found: (language) => numbersIn(poissonInterval(3), language),
      },
      {
        given: { zh: "100 件", en: "100" },
        found: (language) => numbersIn(poissonInterval(100), language),
      },
    ],
    limits: {
      zh: "只适用于件数。金额和现行有效的文件数不是一件一件偶然发生的：金额不给区间。",
      en: "For numbers of events only. Money and the documents in force do not come one by one by chance: money has no interval.",
    },
    source: "Garwood 1936; Byar, in Breslow & Day 1987",
    modules: ["poissonInterval", "byar", "gammaQuantile"],
  },
} as const satisfies Record<string, Statistic>;
