import { formatGrowth, formatPoints } from "#core/format/format.ts";
import { countRatio } from "#core/statistics/countRatio.ts";
import { indexed } from "#core/statistics/indexed.ts";
import { newcombe } from "#core/statistics/newcombe.ts";
import { tier } from "#core/statistics/tier.ts";
import { wilson } from "#core/statistics/wilson.ts";
import { tierWords } from "#core/sentences/tierWords.ts";
import type { Language } from "#core/text.ts";
import { fraction, lowered, raised, root } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { inBrackets, listIn, pointsIn } from "./shown.ts";

const pooledRate = 0.481;

const against = (x: number, n: number, language: Language): string => {
  const interval = wilson(x, n);
  return interval ? tierWords[tier(interval, pooledRate)][language] : "";
};

const difference = (x: number, n: number, language: Language): string => {
  const found = newcombe({ x, n }, { x: 20, n: 100 });
  return found
    ? inBrackets(formatPoints(found.difference, language), pointsIn(found, language), language)
    : "";
};

const ratio = (before: number, after: number, language: Language): string => {
  const found = countRatio(before, after);
  if (!found) return { zh: "没有倍数", en: "there is no ratio" }[language];
  const end = (value: number) => formatGrowth(value - 1, language);
  const to = { zh: "至", en: "to" }[language];
  return inBrackets(end(found.ratio), `${end(found.lower)} ${to} ${end(found.upper)}`, language);
};

/** Saying that two numbers differ, or that this cannot be said. */
export const comparisons = {
  tier: {
    title: { zh: "与参照值相比", en: "Against a reference" },
    words: {
      zh: "区间整个高于参照值，是“明显高于”；整个低于，是“明显低于”；否则是“无法区分”。参照值是同组合并值、全地区合并值或某一机关。指标有好坏之分时，说“较好”“较差”。",
      en: "An interval wholly above the reference is “clearly above”, wholly below it “clearly below”, and otherwise “not distinguishable”. The reference is the peers’ pooled rate, the region’s, or one body’s. Where a metric has a better end, the words are better and worse.",
    },
    formulas: ["l > p", "u < p"],
    examples: [
      {
        given: { zh: "24/28，参照值 48.1%", en: "24/28 against 48.1%" },
        found: (language) => against(24, 28, language),
      },
      {
        given: { zh: "4/8，参照值 48.1%", en: "4/8 against 48.1%" },
        found: (language) => against(4, 8, language),
      },
    ],
    limits: {
      zh: "“无法区分”不是“相同”。以某一机关为参照时，对方的数值同样不确定，因此改用两个比率之差的区间。机关很多时，总有少数仅因偶然而“明显”：每百个约有五个。",
      en: "“Not distinguishable” is not “the same”. Where the reference is one body, its rate is as unsure, so the interval of their difference decides. Among many bodies a few are “clear” by chance alone: about five in a hundred.",
    },
    modules: ["tier"],
  },
  newcombe: {
    title: { zh: "两个比率之差", en: "Difference of two rates" },
    words: {
      zh: "今年与去年、甲机关与乙机关的比率之差及其区间。区间包含 0 时，说“无明显变化”，不给箭头。",
      en: "The difference between two years or two bodies with its interval. Where the interval holds 0 we say “no clear change”, and show no arrow.",
    },
    formulas: [
      [
        lowered("p", "1"),
        " − ",
        lowered("p", "2"),
        " − ",
        root([
          raised(["(", lowered("p", "1"), " − ", lowered("l", "1"), ")"], "2"),
          " + ",
          raised(["(", lowered("u", "2"), " − ", lowered("p", "2"), ")"], "2"),
        ]),
      ],
      [
        lowered("p", "1"),
        " − ",
        lowered("p", "2"),
        " + ",
        root([
          raised(["(", lowered("u", "1"), " − ", lowered("p", "1"), ")"], "2"),
          " + ",
          raised(["(", lowered("p", "2"), " − ", lowered("l", "2"), ")"], "2"),
        ]),
      ],
    ],
    examples: [
      {
        given: { zh: "60/100 对 20/100", en: "60/100 against 20/100" },
        found: (language) => difference(60, 100, language),
      },
      {
        given: { zh: "3/10 对 20/100", en: "3/10 against 20/100" },
        found: (language) => difference(3, 10, language),
      },
    ],
    limits: {
      zh: "两个区间重叠不等于没有差别，因此用差的区间，不看区间是否重叠。",
      en: "Two intervals may overlap and the rates still differ, so the interval of the difference is used.",
    },
    source: "Newcombe 1998, method 10",
    modules: ["newcombe"],
  },
  "count-ratio": {
    title: { zh: "两个件数之比", en: "Ratio of two counts" },
    words: {
      zh: "件数的变化以倍数表示。两年合计中属于去年的部分服从二项分布，由它的区间得到倍数的区间。",
      en: "Change of a count is a ratio. Of both years’ total, last year’s part is binomial; its interval gives that of the ratio.",
    },
    formulas: [
      ["r = ", fraction("b", "a"), ",  ", fraction("1 − u", "u"), " … ", fraction("1 − l", "l")],
    ],
    examples: [
      {
        given: { zh: "去年 100 件，今年 150 件", en: "100 last year, 150 this year" },
        found: (language) => ratio(100, 150, language),
      },
      {
        given: { zh: "去年 4 件，今年 6 件", en: "4 last year, 6 this year" },
        found: (language) => ratio(4, 6, language),
      },
      {
        given: { zh: "去年 0 件，今年 6 件", en: "0 last year, 6 this year" },
        found: (language) => ratio(0, 6, language),
      },
    ],
    limits: {
      zh: "从 0 开始没有倍数。金额不是件数，不判断。",
      en: "From 0 there is no ratio. Money is not a count and is not judged.",
    },
    source: "Graham, Mengersen & Morton 2003",
    modules: ["countRatio"],
  },
  index: {
    title: { zh: "指数", en: "Index" },
    words: {
      zh: "大小相差很多的件数，以基年为 100 才能画在一起。",
      en: "Counts of very different size are drawn together with their first year as 100.",
    },
    formulas: [["100", fraction(lowered("x", "t"), lowered("x", "0"))]],
    examples: [
      {
        given: { zh: "40、50、30", en: "40, 50, 30" },
        found: (language) =>
          listIn(
            indexed([40, 50, 30]).filter((value) => value !== null),
            language,
          ),
      },
    ],
    limits: {
      zh: "基年为 0 或没有数字时，整条线都没有指数。人口不掌握，因此没有“每万人”。",
      en: "Where the first year is 0 or has no figure there is no index at all. No population is known, so nothing is given per head.",
    },
    modules: ["indexed"],
  },
} as const satisfies Record<string, Statistic>;
