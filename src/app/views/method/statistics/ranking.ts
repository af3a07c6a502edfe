import { rankRanges, type RankRange } from "#core/statistics/rankRanges.ts";
import { ranks } from "#core/statistics/ranks.ts";
import { reverseRanks } from "#core/statistics/reverseRanks.ts";
import { wilson } from "#core/statistics/wilson.ts";
import type { Language } from "#core/text.ts";
import { lowered } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { listIn } from "./shown.ts";

const intervals = [wilson(90, 100), wilson(5, 10), wilson(20, 100)];

const printed = (ranges: readonly (RankRange | null)[], language: Language): string =>
  ranges
    .map((range) => (range ? `${range.from}–${range.to}` : ""))
    .join({ zh: "、", en: ", " }[language]);

/** Places in a table, and why they are ranges. */
export const ranking = {
  "rank-ranges": {
    title: { zh: "名次范围", en: "Rank range" },
    words: {
      zh: "大多数机关的申请很少，名次多半出于偶然。因此名次只应要求才显示，而且总是一个范围：排在区间与自己不重叠的机关之后、之前。",
      en: "Most bodies have few requests, so their place is mostly chance. Places are shown only when asked for, and always as a range: after the bodies whose interval lies wholly above, before those wholly below.",
    },
    formulas: [
      ["'from' = 1 + #{j : ", lowered("l", "j"), " > ", lowered("u", "i"), "}"],
      ["'to' = N − #{j : ", lowered("u", "j"), " < ", lowered("l", "i"), "}"],
    ],
    examples: [
      {
        given: { zh: "90/100、5/10、20/100", en: "90/100, 5/10, 20/100" },
        found: (language) => printed(rankRanges(intervals), language),
      },
      {
        given: {
          zh: "同上，指标以低为好：1 为最低",
          en: "the same where low is good: 1 is the lowest",
        },
        found: (language) => printed(reverseRanks(rankRanges(intervals)), language),
      },
      {
        given: { zh: "并列的名次：90%、50%、50%、20%", en: "Ties: 90%, 50%, 50%, 20%" },
        found: (language) =>
          listIn(
            ranks([0.9, 0.5, 0.5, 0.2]).filter((rank) => rank !== null),
            language,
          ),
      },
    ],
    limits: {
      zh: "在模拟中，这个范围至少以 95% 的把握包含真实名次；围绕估计值抽样得到的名次区间只有 72%–93%，本产品不用。分母小于最小分母、无分母或没有数字的机关不排名，但仍列出。",
      en: "In simulation it holds the true place at least 95% of the time; ranges drawn around the estimates do so 72–93% of the time and are not used. Bodies below the smallest denominator, without one, or without a figure are listed and not ranked.",
    },
    source: "Goldstein & Spiegelhalter 1996",
    modules: ["rankRanges", "reverseRanks", "ranks", "bisect"],
  },
} as const satisfies Record<string, Statistic>;
