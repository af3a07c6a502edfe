import { formatNumber, formatShare } from "../format/format.ts";
import type { Funnel, FunnelMethod } from "../statistics/funnel.ts";
import type { FunnelFlag } from "../statistics/funnelFlags.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";

export const flagWords = {
  "far-above": { zh: "远高于界限（99.8%）", en: "far above the limits (99.8%)" },
  above: { zh: "高于界限（95%）", en: "above the limits (95%)" },
  within: { zh: "在界限之内", en: "within the limits" },
  below: { zh: "低于界限（95%）", en: "below the limits (95%)" },
  "far-below": { zh: "远低于界限（99.8%）", en: "far below the limits (99.8%)" },
} as const satisfies Record<FunnelFlag, Text>;

export const methodWords = {
  naive: { zh: "不放宽", en: "Not widened" },
  additive: { zh: "加法放宽", en: "Widened by adding" },
  multiplicative: { zh: "乘法放宽", en: "Widened by stretching" },
} as const satisfies Record<FunnelMethod, Text>;

/** What a funnel finds, in one sentence. */
export const funnelSentence = (
  { bodies, baseline, method }: Funnel,
  flags: readonly FunnelFlag[],
): Text => {
  const far = flags.filter((flag) => flag.startsWith("far")).length;
  const outside = flags.filter((flag) => flag !== "within").length;
  const pooled = (language: Language) => formatShare(baseline, language);
  if (outside === 0) return nobody(bodies, pooled, method);
  const farther = {
    zh:
      far === 0
        ? "，没有超出 99.8% 界限的"
        : `，其中 ${formatNumber(far, "zh")} 个也超出 99.8% 界限`,
    en: `, ${far === 0 ? "none" : formatNumber(far, "en")} of them beyond the 99.8% limits${far === 0 ? "" : " too"}`,
  };
  return {
    zh: `${formatNumber(bodies, "zh")} 个机关中，${formatNumber(outside, "zh")} 个明显超出合并值 ${pooled("zh")} 的 95% 界限${farther.zh}。`,
    en: `Of ${counted(bodies, "body", "bodies")}, ${formatNumber(outside, "en")} ${outside === 1 ? "stands" : "stand"} out beyond the 95% limits around ${pooled("en")}${outside === 1 && far === 0 ? "" : farther.en}.`,
  };
};

/** Within limits that are widened, bodies may still differ by more than chance. */
const nobody = (
  bodies: number,
  pooled: (language: Language) => string,
  method: FunnelMethod,
): Text =>
  method === "naive"
    ? {
        zh: `${formatNumber(bodies, "zh")} 个机关中，没有明显超出合并值 ${pooled("zh")} 的界限的，差异可以由偶然解释。`,
        en: `None of ${counted(bodies, "body", "bodies")} stands out beyond the limits around ${pooled("en")}: chance can explain their differences.`,
      }
    : {
        zh: `${formatNumber(bodies, "zh")} 个机关中，没有明显超出合并值 ${pooled("zh")} 放宽后的界限的。`,
        en: `None of ${counted(bodies, "body", "bodies")} stands out beyond the widened limits around ${pooled("en")}.`,
      };

const number = (value: number): string => value.toFixed(2);

/** Whether the rates differ by more than chance, and so what becomes of the limits. */
export const dispersionWords = ({ overdispersed }: Funnel): Text =>
  overdispersed
    ? {
        zh: "过度离散：各机关的差异大于偶然",
        en: "over-dispersion: the bodies differ more than by chance",
      }
    : {
        zh: "没有过度离散，界限无须放宽",
        en: "no over-dispersion, no cause to widen the limits",
      };

/** By how much: φ, what it must exceed, and τ; for those who ask how it is computed. */
export const dispersionFigures = ({ phi, threshold, tau, overdispersed }: Funnel): Text => ({
  zh: `φ = ${number(phi)}，${overdispersed ? "超过" : "未超过"} ${number(threshold)}；τ = ${tau.toFixed(3)}`,
  en: `φ = ${number(phi)}, ${overdispersed ? "above" : "not above"} ${number(threshold)}; τ = ${tau.toFixed(3)}`,
});

/** When a body is named: small bodies at 0 % or 100 % lie outside every limit of this form. */
export const flagRule: Text = {
  zh: "“明显超出”指比率在界限之外，而且机关自身的区间也不包含合并值：很小的机关只要比率为 0 或 100%，总会落在界限之外。",
  en: "A body stands out only if it lies outside the limits and its own interval also leaves out the pooled rate: a very small body at 0% or 100% always lies outside.",
};

const beyondByChance = 0.002;

/** Why many lie beyond limits that nothing calls to widen; empty where no more do than chance allows. */
export const beyondNote = (
  { bodies, overdispersed }: Funnel,
  flags: readonly FunnelFlag[],
): Text => {
  const far = flags.filter((flag) => flag.startsWith("far")).length;
  const expected = bodies * beyondByChance;
  if (overdispersed || far <= expected + 3 * Math.sqrt(expected + 1)) return { zh: "", en: "" };
  const about = Math.round(expected);
  return {
    zh: `仅凭偶然，超出 99.8% 界限的${about === 0 ? "不足 1" : `至多约 ${formatNumber(about, "zh")}`} 个，这里有 ${formatNumber(far, "zh")} 个：离散程度把每个机关看得一样重，又先收回两端各 10%，分母小的机关占多数时，分母大的机关相差再多，也不会使界限放宽。`,
    en: `By chance alone at most ${about === 0 ? "one" : `about ${formatNumber(about, "en")}`} would lie beyond the 99.8% limits; here ${formatNumber(far, "en")} do. Dispersion weighs every body alike and draws the outer tenths in, so where most denominators are small, the few large ones widen no limits however much they differ.`,
  };
};
