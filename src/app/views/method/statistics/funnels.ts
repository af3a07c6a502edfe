import { formatNumber } from "#core/format/format.ts";
import { type Funnel, funnel, type FunnelMethod, funnelRefusals } from "#core/statistics/funnel.ts";
import { funnelFlags } from "#core/statistics/funnelFlags.ts";
import { funnelLimits } from "#core/statistics/funnelLimits.ts";
import { z998 } from "#core/statistics/normal.ts";
import { quantile } from "#core/statistics/quantile.ts";
import { winsorise } from "#core/statistics/winsorise.ts";
import type { Language } from "#core/text.ts";
import { fraction, lowered, raised, root } from "../formula.ts";
import type { Statistic } from "../statistic.ts";
import { listIn, sharesIn } from "./shown.ts";

const x = [12, 30, 55, 8, 70, 40, 22, 90, 15, 60];
const n = [20, 40, 80, 20, 80, 70, 30, 100, 30, 90];
const shares = x.map((count, at) => ({ x: count, n: n[at] ?? 0 }));

const tenBodies = {
  zh: `十个机关：${shares.map((one) => `${one.x}/${one.n}`).join("、")}`,
  en: `ten bodies: ${shares.map((one) => `${one.x}/${one.n}`).join(", ")}`,
};

const ofTen = (read: (found: Funnel) => string, language: Language): string => {
  const found = funnel(shares);
  return "cannot" in found ? funnelRefusals[found.cannot][language] : read(found);
};

const outside = (found: Funnel, method: FunnelMethod): number =>
  funnelFlags(shares, { ...found, method }).filter((flag) => flag !== "within").length;

/** Who differs from the rest by more than chance would have it. */
export const funnels = {
  "funnel-limits": {
    title: { zh: "漏斗图的界限", en: "Limits of a funnel" },
    words: {
      zh: "如果所有机关的真实比率都等于合并值，分母为 n 的机关会落在哪里：95% 与 99.8% 的界限。分母越大，界限越窄，形如漏斗。",
      en: "Where a body with n cases would fall if every true rate were the pooled one: limits of 95% and 99.8%. The larger n, the narrower they are, like a funnel.",
    },
    formulas: [
      [
        "x = n",
        lowered("p", "0"),
        ",  ",
        fraction(
          [
            "2x + ",
            raised("z", "2"),
            " ∓ z",
            root([raised("z", "2"), " + 4x(1 − ", lowered("p", "0"), ")"]),
          ],
          ["2(n + ", raised("z", "2"), ")"],
        ),
      ],
    ],
    examples: [
      {
        given: { zh: "n = 30，合并值 70%，95%", en: "n = 30, pooled 70%, 95%" },
        found: (language) => sharesIn(funnelLimits(30, 0.7), language),
      },
      {
        given: { zh: "n = 30，合并值 70%，99.8%", en: "n = 30, pooled 70%, 99.8%" },
        found: (language) => sharesIn(funnelLimits(30, 0.7, z998), language),
      },
      {
        given: { zh: "九个机关", en: "nine bodies" },
        found: (language) => {
          const found = funnel(shares.slice(1));
          return "cannot" in found ? funnelRefusals[found.cannot][language] : "";
        },
      },
    ],
    limits: {
      zh: "这种界限到不了 0 和 100%，很小的机关只要比率为 0 或 100% 就会落在外面。因此另加一条：自身区间也不包含合并值时才标出。不足 10 个机关不画界限。",
      en: "Such limits never reach 0 or 100%, so a very small body at either end always lies outside. Hence one more rule: it is named only if its own interval leaves out the pooled rate too. Below 10 bodies no limits are drawn.",
    },
    source: "Spiegelhalter 2005",
    modules: ["funnel", "funnelLimits", "funnelFlags"],
  },
  overdispersion: {
    title: { zh: "过度离散", en: "Over-dispersion" },
    words: {
      zh: "各机关职责不同，真实比率本就不同，不放宽的界限会标出过多机关。φ 是 z 的平方的平均，z 先在两端各 10% 处收到分位数（不舍去）；φ 超过门槛时，默认把机关之间的标准差 τ 加进界限（加法），也可把界限到合并值的距离乘以 φ 的平方根（乘法，φ 小于 1 时不收窄）。",
      en: "Bodies do different work and their true rates differ, so plain limits would name too many. φ is the mean square of z, with both tails of 10% first set to their quantile (none dropped); above its threshold the limits are by default widened by the deviation between bodies τ (adding), or their distance from the pooled rate is stretched by the square root of φ (never narrowed where φ is below 1).",
    },
    formulas: [
      [
        lowered("z", "i"),
        " = ",
        fraction([lowered("p", "i"), " − ", lowered("p", "0")], lowered("s", "i")),
        ",  φ = ",
        fraction(["Σ", raised("z", "2")], "I"),
        " > 1 + 2",
        root(fraction("2", "I")),
      ],
      [
        raised("τ", "2"),
        " = ",
        fraction("Iφ − (I − 1)", ["Σw − ", fraction(["Σ", raised("w", "2")], "Σw")]),
        ",  w = ",
        fraction("1", raised("s", "2")),
      ],
      [lowered("p", "0"), " ± z", root([raised("s", "2"), " + ", raised("τ", "2")])],
      [lowered("p", "0"), " + ", root("φ"), "(l − ", lowered("p", "0"), ")"],
    ],
    examples: [
      {
        given: tenBodies,
        found: (language) =>
          ofTen(
            ({ phi, threshold, tau }) =>
              `φ = ${phi.toFixed(2)}${phi > threshold ? " > " : " ≤ "}${threshold.toFixed(2)}, τ\u00A0=\u00A0${tau.toFixed(4)}`.replace(
                ", ",
                { zh: "，", en: ", " }[language],
              ),
            language,
          ),
      },
      {
        given: {
          zh: "同上，界限之外的机关：不放宽、加法、乘法",
          en: "the same, bodies outside: not widened, adding, stretching",
        },
        found: (language) =>
          ofTen(
            (found) =>
              (["naive", "additive", "multiplicative"] as const)
                .map((method) => formatNumber(outside(found, method), language))
                .join({ zh: "、", en: ", " }[language]),
            language,
          ),
      },
      {
        given: {
          zh: "两端各 10% 收到分位数：1、2、3、4、100",
          en: "both tails of 10% set to their quantile: 1, 2, 3, 4, 100",
        },
        found: (language) => listIn(winsorise([1, 2, 3, 4, 100], 0.1), language),
      },
      {
        given: { zh: "同上五个数的中位数", en: "the median of those five" },
        found: (language) => formatNumber(quantile([1, 2, 3, 4, 100], 0.5) ?? 0, language),
      },
    ],
    limits: {
      zh: "φ 把每个机关看得一样重：分母小的机关占多数时，φ 可能不超过门槛，而分母大的机关仍有不少在界限之外。放宽之后仍在界限之外，值得去看原因，不是结论：职责、申请人和案件都可能不同。",
      en: "φ weighs every body alike: where most denominators are small it may stay below its threshold while many of the large ones lie outside. To lie outside of widened limits is a reason to look, not a verdict: duties, requesters and cases may all differ.",
    },
    source: "Spiegelhalter 2005; Hyndman & Fan 1996",
    modules: ["overdispersion", "additiveLimits", "multiplicativeLimits", "winsorise", "quantile"],
  },
} as const satisfies Record<string, Statistic>;
