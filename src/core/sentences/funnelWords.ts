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
  { bodies, baseline }: Funnel,
  flags: readonly FunnelFlag[],
): Text => {
  const far = flags.filter((flag) => flag.startsWith("far")).length;
  const outside = flags.filter((flag) => flag !== "within").length;
  const pooled = (language: Language) => formatShare(baseline, language);
  if (outside === 0) {
    return {
      zh: `${formatNumber(bodies, "zh")} 个机关都在合并值 ${pooled("zh")} 的界限之内，差异可以由偶然解释。`,
      en: `All ${counted(bodies, "body", "bodies")} lie within the limits around ${pooled("en")}: chance can explain their differences.`,
    };
  }
  const farther = {
    zh:
      far === 0
        ? "，没有超出 99.8% 界限的"
        : `，其中 ${formatNumber(far, "zh")} 个也超出 99.8% 界限`,
    en: `, ${far === 0 ? "none" : formatNumber(far, "en")} of them outside the 99.8% limits`,
  };
  return {
    zh: `${formatNumber(bodies, "zh")} 个机关中，${formatNumber(outside, "zh")} 个超出合并值 ${pooled("zh")} 的 95% 界限${farther.zh}。`,
    en: `Of ${counted(bodies, "body", "bodies")}, ${formatNumber(outside, "en")} ${outside === 1 ? "lies" : "lie"} outside the 95% limits around ${pooled("en")}${outside === 1 && far === 0 ? "" : farther.en}.`,
  };
};

const number = (value: number): string => value.toFixed(2);

/** How far the rates differ beyond chance: φ, what it must exceed, and τ. */
export const dispersionWords = ({ phi, threshold, tau, overdispersed }: Funnel): Text => {
  const figures = `φ = ${number(phi)}`;
  return overdispersed
    ? {
        zh: `${figures}，超过 ${number(threshold)}：各机关的差异大于偶然；τ = ${tau.toFixed(3)}`,
        en: `${figures}, above ${number(threshold)}: the bodies differ more than by chance; τ = ${tau.toFixed(3)}`,
      }
    : {
        zh: `${figures}，未超过 ${number(threshold)}：各机关的差异不大于偶然；τ = ${tau.toFixed(3)}`,
        en: `${figures}, not above ${number(threshold)}: the bodies differ no more than by chance; τ = ${tau.toFixed(3)}`,
      };
};

/** When a body is named: small bodies at 0 % or 100 % lie outside every limit of this form. */
export const flagRule: Text = {
  zh: "机关在界限之外、且自身的区间也不包含合并值时，才会标出：很小的机关只要比率为 0 或 100%，总会落在界限之外。",
  en: "A body is named only if it lies outside the limits and its own interval also leaves out the pooled rate: a very small body at 0% or 100% always lies outside.",
};
