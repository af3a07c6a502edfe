import { trendReason, trendWords } from "#core/sentences/leagueTrend.ts";
import { quantileBands } from "#core/statistics/quantileBands.ts";
import { trend, type TrendPoint } from "#core/statistics/trend.ts";
import type { Language } from "#core/text.ts";
import { fraction, lowered, raised } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { inBrackets, listIn } from "./shown.ts";

const errors = [1.5, 1.4, 1.4, 1.3, 1.3];

const points = (values: readonly number[]): readonly TrendPoint[] =>
  values.map((value, at) => {
    const reach = 1.96 * (errors[at] ?? 1);
    return { year: 2021 + at, value, interval: { lower: value - reach, upper: value + reach } };
  });

const told = (values: readonly number[], language: Language): string => {
  const found = trend(points(values));
  const reason = trendReason(found);
  const words = trendWords(found)[language];
  if ("cannot" in found) return inBrackets(words, reason?.[language] ?? "", language);
  const by = Math.max(1, found.residual / 3);
  const strength = `${found.chiSquared.toFixed(1)} ÷ ${by.toFixed(1)} = ${(found.chiSquared / by).toFixed(1)}`;
  return inBrackets(
    words,
    `β = ${found.slope.toFixed(2)}${{ zh: "，", en: ", " }[language]}${strength}`,
    language,
  );
};

/** What several years say together. */
export const trends = {
  trend: {
    title: { zh: "五年趋势", en: "Five-year trend" },
    words: {
      zh: "连续五年的数值，按各年的把握加权作一条直线。斜率与其标准误之比的平方，除以残差的离散程度（至少按 1 计），超过 9.55，而且去掉任何一年方向都不变，才说“明显上升”或“明显下降”。",
      en: "A line through five consecutive years, each weighted by how sure it is. We say “clearly rising” or “clearly falling” only if the squared ratio of the slope to its error, over the dispersion about the line (at least 1), exceeds 9.55, and the direction holds whichever year is left out.",
    },
    formulas: [
      [
        "β = ",
        fraction(
          ["Σw(t − ", lowered("t", "w"), ")(y − ", lowered("y", "w"), ")"],
          ["Σw", raised(["(t − ", lowered("t", "w"), ")"], "2")],
        ),
      ],
      ["w = ", fraction("1", raised("'se'", "2")), ",  'se' = ", fraction("u − l", "3.92")],
      [
        fraction(raised(["(β ÷ ", lowered("'se'", "β"), ")"], "2"), [
          "'max'(1, ",
          fraction(["Σw", raised("e", "2")], "3"),
          ")",
        ]),
        " > 9.55",
      ],
    ],
    examples: [
      {
        given: { zh: "60、62、65、67、71", en: "60, 62, 65, 67, 71" },
        found: (language) => told([60, 62, 65, 67, 71], language),
      },
      {
        given: { zh: "60、66、61、65、63", en: "60, 66, 61, 65, 63" },
        found: (language) => told([60, 66, 61, 65, 63], language),
      },
      {
        given: { zh: "只有 60、71 两年", en: "60 and 71 only" },
        found: (language) => told([60, 71], language),
      },
    ],
    limits: {
      zh: "不足五年、中间缺年、或统计表格式改变，都不判断，只画线。两点之间从不画箭头。件数少时，真实的上升多半看不出来。",
      en: "With fewer than five years, a gap, or a change of the form nothing is judged; the line is drawn all the same. Two points never make an arrow. With few cases a true rise mostly goes unseen.",
    },
    source: "Aitken 1935",
    modules: ["trend", "wls"],
  },
  bands: {
    title: { zh: "分位数带", en: "Bands of quantiles" },
    words: {
      zh: "机关很多时不逐条画线，而画中位数和中间一半、中间八成机关所在的带。",
      en: "Where there are many bodies their median is drawn with the bands that hold the middle half and the middle four fifths of them.",
    },
    formulas: [
      [
        lowered("x", "k"),
        " + (p(N − 1) − k)(",
        lowered("x", "k + 1"),
        " − ",
        lowered("x", "k"),
        ")",
      ],
      ["k = ⌊p(N − 1)⌋"],
    ],
    examples: [
      {
        given: {
          zh: "四个机关某年 10、20、30、缺：四分位数",
          en: "four bodies in a year, 10, 20, 30 and none: quartiles",
        },
        found: (language) =>
          listIn(
            (
              quantileBands([[10], [20], [30], [null]], [0.25, 0.5, 0.75])[0]?.quantiles ?? []
            ).filter((value) => value !== null),
            language,
          ),
      },
    ],
    limits: {
      zh: "各机关不论大小一样重；没有数字的机关不计，也不当作 0。",
      en: "Bodies weigh alike whatever their size; those without a figure are left out, not counted as 0.",
    },
    source: "Hyndman & Fan 1996",
    modules: ["quantileBands"],
  },
} as const satisfies Record<string, Statistic>;
