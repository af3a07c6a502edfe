import { logGamma } from "#core/statistics/logGamma.ts";
import { regularisedBeta } from "#core/statistics/regularisedBeta.ts";
import { regularisedGamma } from "#core/statistics/regularisedGamma.ts";
import type { Statistic } from "../statistic.ts";

/** The functions beneath, none of them taken from a library. */
export const numerics = {
  numerics: {
    title: { zh: "数值方法", en: "Numerical methods" },
    words: {
      zh: "精确区间与模型估计所需的 Γ、不完全 Γ 与 B 函数：级数与连分式，分位数用牛顿法，越界时取中点。没有随机数。",
      en: "Gamma and incomplete gamma and beta functions for exact intervals and models, by series and continued fractions; quantiles by Newton’s steps, halving where they leave the bracket. Nothing is random.",
    },
    formulas: [],
    examples: [
      { given: { zh: "ln Γ(10)", en: "ln Γ(10)" }, found: () => logGamma(10).toFixed(6) },
      {
        given: { zh: "P(2, 3)", en: "P(2, 3)" },
        found: () => regularisedGamma(2, 3).lower.toFixed(6),
      },
      {
        given: { zh: "I(0.3; 2, 5)", en: "I(0.3; 2, 5)" },
        found: () => regularisedBeta(0.3, 2, 5).toFixed(6),
      },
    ],
    limits: {
      zh: "精确到双精度浮点数的末几位，与公开的数值表核对。",
      en: "Exact to the last digits of double precision, checked against published tables.",
    },
    source: "DLMF §5, §8",
    modules: ["logGamma", "regularisedGamma", "regularisedBeta", "continuedFraction", "solve"],
  },
} as const satisfies Record<string, Statistic>;
