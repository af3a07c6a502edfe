import { clusterOrder } from "#core/statistics/clusterOrder.ts";
import { empiricalBayes, empiricalBayesRefusals } from "#core/statistics/empiricalBayes.ts";
import { nearestNeighbours } from "#core/statistics/nearestNeighbours.ts";
import { standardise } from "#core/statistics/standardise.ts";
import type { Language } from "#core/text.ts";
import { fraction, lowered, raised, root } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { inBrackets, listIn, shareIn, sharesIn } from "./shown.ts";

const located = (name: string, received: number, documents: number) => ({
  name,
  features: [Math.log1p(received), Math.log1p(documents)],
});

const subject = located("A", 100, 20);
const others = [located("B", 90, 25), located("C", 3, 0), located("D", 900, 400)];

const province = [3, 9, 14, 21, 25, 31, 36, 42, 47, 55, 58, 64].map((count) => ({
  x: count,
  n: 80,
}));

const shrunk = (language: Language): string => {
  const found = empiricalBayes([{ x: 3, n: 4 }, ...province]);
  if ("cannot" in found) return empiricalBayesRefusals[found.cannot][language];
  const [small] = found.estimates;
  return small
    ? inBrackets(shareIn(small.value, language), sharesIn(small, language), language)
    : "";
};

/** Who is like whom, and what a group says of its members. */
export const groups = {
  neighbours: {
    title: { zh: "最相近的机关", en: "Nearest neighbours" },
    words: {
      zh: "与一个机关大小最相近的 15 个机关：新收申请与现行有效规范性文件各加 1 取对数，标准化后取直线距离最小的；相等时按名称。名单可见，可以逐个移出。",
      en: "The 15 bodies nearest to one in size: requests received and normative documents in force, each plus 1 and in logarithms, standardised, by straight distance; ties by name. The list is in sight and members can be taken out.",
    },
    formulas: [
      [
        lowered("d", "i"),
        " = ",
        root([
          raised(["(", lowered("a", "i"), " − ", lowered("a", "0"), ")"], "2"),
          " + ",
          raised(["(", lowered("b", "i"), " − ", lowered("b", "0"), ")"], "2"),
        ]),
      ],
      ["a = ", fraction("'ln'(1 + x) − μ", "σ")],
    ],
    examples: [
      {
        given: {
          zh: "A（100 件，20 份）最近的两个：B（90，25）、C（3，0）、D（900，400）",
          en: "the two nearest to A (100, 20) of B (90, 25), C (3, 0), D (900, 400)",
        },
        found: (language) =>
          nearestNeighbours(subject, others, 2)
            .map(({ name }) => name)
            .join({ zh: "、", en: ", " }[language]),
      },
      {
        given: { zh: "标准化 1、2、3", en: "1, 2, 3 standardised" },
        found: (language) =>
          standardise([[1], [2], [3]])
            .map(([value = 0]) => value.toFixed(2).replace("-", "−"))
            .join({ zh: "、", en: ", " }[language]),
      },
    ],
    limits: {
      zh: "只按大小相近，不按职责相近；可再选层级与领域。没有这两个数字的机关没有近邻。",
      en: "Near in size, not in duties; level and sector can be chosen besides. A body without both figures has no neighbours.",
    },
    modules: ["nearestNeighbours", "standardise"],
  },
  clusters: {
    title: { zh: "相似者相邻", en: "Like beside like" },
    words: {
      zh: "热力图可以把办理结果构成相似的机关排在一起：每次合并使组内差异增加最少的两组（Ward），按合并的先后排列。",
      en: "The heat map can put bodies with similar outcomes together: the two groups whose joining adds least to the differences within are joined, again and again (Ward), and the order follows.",
    },
    formulas: [
      [
        fraction("mn", "m + n"),
        "Σ",
        raised(["(", lowered("a", "k"), " − ", lowered("b", "k"), ")"], "2"),
      ],
    ],
    examples: [
      {
        given: { zh: "公开率 10%、90%、12%、88% 的顺序", en: "the order of 10%, 90%, 12%, 88%" },
        found: (language) =>
          listIn(
            clusterOrder([[0.1], [0.9], [0.12], [0.88]]).map((at) => at + 1),
            language,
          ),
      },
    ],
    limits: {
      zh: "只是一种排列，不是分类，没有好坏之分；办结很少的机关，构成多半出于偶然。",
      en: "An order, not a classification, and no judgement; where few requests were closed the make-up is mostly chance.",
    },
    source: "Ward 1963; Murtagh 1983",
    modules: ["clusterOrder"],
  },
  bayes: {
    title: { zh: "收缩估计（模型）", en: "Shrinkage estimate (a model)" },
    words: {
      zh: "把小机关的比率向全组拉近：假设真实比率服从 β 分布，由全组估计其均值与强度。这是模型，不是公布的数字：排行中可选择显示，名次与高低判断不使用。",
      en: "Draws the rates of small bodies towards the group: true rates are taken to follow a beta distribution whose mean and strength the group gives. A model, not a published figure: the league shows it on request, and neither ranks nor verdicts use it.",
    },
    formulas: [[fraction("sμ + x", "s + n")]],
    examples: [
      {
        given: {
          zh: "3/4，同组另有 12 个办结 80 件的机关",
          en: "3/4, among 12 other bodies with 80 requests each",
        },
        found: shrunk,
      },
    ],
    limits: {
      zh: "不足 10 个机关，或差异不超过偶然时，不作估计。",
      en: "Not made for fewer than 10 bodies, nor where they differ no more than by chance.",
    },
    source: "Kleinman 1973; Efron & Morris 1975",
    modules: ["empiricalBayes", "betaBinomial", "betaQuantile"],
  },
} as const satisfies Record<string, Statistic>;
