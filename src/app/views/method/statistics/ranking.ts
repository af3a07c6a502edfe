import type { Spread } from "#core/query/compareSpread.ts";
import { spine } from "#core/query/spine.ts";
import { rankRanges, type RankRange } from "#core/statistics/rankRanges.ts";
import { ranks } from "#core/statistics/ranks.ts";
import { reverseRanks } from "#core/statistics/reverseRanks.ts";
import { wilson } from "#core/statistics/wilson.ts";
import type { Language } from "#core/text.ts";
import { fraction, lowered } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { listIn } from "./shown.ts";

const intervals = [wilson(90, 100), wilson(5, 10), wilson(20, 100)];

const printed = (ranges: readonly (RankRange | null)[], language: Language): string =>
  ranges
    .map((range) => (range ? `${range.from}–${range.to}` : ""))
    .join({ zh: "、", en: ", " }[language]);

const peers: Spread = {
  metric: "disclosure-rate",
  bodies: 5,
  ranked: 5,
  least: 0.2,
  quarter: 0.4,
  median: 0.5,
  three_quarters: 0.6,
  most: 0.9,
};

/** Where a body of this rate stands among those peers. */
const placeAmong = (value: number): string => {
  const sides = { year: 2024, numerator: value * 100, denominator: 100 };
  const cell = { ...sides, value, absence: null, isDoubtful: false, change: null };
  const [line] = spine([{ metric: peers.metric, cells: [cell] }], [peers]);
  return (line?.dots[0]?.place ?? 0).toFixed(2).replace("-", "−");
};

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
  spine: {
    title: { zh: "在同组中的位置", en: "Place among the peers" },
    words: {
      zh: "对比页把每项比率画成一条：最差在左端，中位数在正中，最好在右端，两半各用自己的尺度，深色是居中的一半机关。不分好坏的比率由低到高。",
      en: "The comparison draws every rate as a bar: the worst of the peers at the left end, their median in the middle, the best at the right, each half on a scale of its own, the middle half of the bodies darker. Rates without a better end run from low to high.",
    },
    formulas: [
      [
        fraction(["v − ", lowered("q", "50")], [lowered("q", "100"), " − ", lowered("q", "50")]),
        ",  ",
        fraction(["v − ", lowered("q", "50")], [lowered("q", "50"), " − ", lowered("q", "0")]),
      ],
    ],
    examples: [70, 30, 95].map((percent) => ({
      given: {
        zh: `同组公开率 20%、40%、50%、60%、90%，本机关 ${String(percent)}%（−1 为左端，1 为右端）`,
        en: `peers at 20%, 40%, 50%, 60%, 90%, the body at ${String(percent)}% (−1 is the left end, 1 the right)`,
      },
      found: () => placeAmong(percent / 100),
    })),
    limits: {
      zh: "同组不足 5 个机关有比率，或比率都相同时不画；超出同组范围的画在端点。位置不含偶然：相邻的两点未必有差别，差别看对比表中的区间。分母较大的机关不足 5 个时，小机关也计入，位置只是大概。",
      en: "Not drawn where fewer than 5 peers have the rate or all have the same; beyond the peers is their end. A place says nothing of chance: two dots side by side need not differ, which the intervals of the table tell. Where fewer than 5 peers have a large denominator the small ones count too, and places are rough.",
    },
    source: "Hyndman & Fan 1996",
    modules: [],
  },
} as const satisfies Record<string, Statistic>;
