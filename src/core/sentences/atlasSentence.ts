import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import { type MetricId, metricOf } from "../metrics/metrics.ts";
import type { Atlas, AtlasPlace } from "../query/atlas.ts";
import type { Tier } from "../statistics/tier.ts";
import type { Language, Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";
import { tierWords } from "./tierWords.ts";

const noValue = {
  "no-denominator": { zh: "无分母", en: "no denominator" },
  "no-figure": { zh: "无数字", en: "no figure" },
} as const satisfies Record<NonNullable<AtlasPlace["absence"]>, Text>;

/** The value of a place as printed, or why there is none. */
export const placeValue = (place: AtlasPlace, metric: MetricId, language: Language): string => {
  if (place.absence || place.value === null) return noValue[place.absence ?? "no-figure"][language];
  return metricOf(metric).kind === "rate"
    ? formatShare(place.value, language)
    : formatNumber(place.value, language);
};

/** What is said of a place: value, sides, where it stands, and how many bodies it holds. */
export const placeSentence = (place: AtlasPlace, metric: MetricId): Text => {
  const value = (language: Language): string =>
    metricOf(metric).kind === "rate" && place.value !== null
      ? formatRate(place.numerator ?? 0, place.denominator ?? 0, language)
      : placeValue(place, metric, language);
  const tier = (language: Language): readonly string[] =>
    place.tier ? [tierWords[place.tier][language]] : [];
  return {
    zh: [
      `${place.name} ${value("zh")}`,
      ...tier("zh"),
      `${formatNumber(place.bodies, "zh")} 个机关`,
    ].join("，"),
    en: [
      `${place.name_en} ${value("en")}`,
      ...tier("en"),
      counted(place.bodies, "body", "bodies"),
    ].join(", "),
  };
};

const order = ["above", "below", "indistinct"] as const satisfies readonly Tier[];

const rateSentence = ({ places, reference }: Atlas, label: Text): Text => {
  const sizes = order.map((tier) => places.filter((place) => place.tier === tier).length);
  const without = places.filter(({ tier }) => tier === null).length;
  const parts = (language: Language): readonly string[] => [
    ...order.flatMap((tier, at) => {
      const size = sizes[at] ?? 0;
      if (size === 0) return [];
      const number = formatNumber(size, language);
      return [`${number} ${language === "zh" ? "个" : ""}${tierWords[tier][language]}`];
    }),
    ...(without > 0
      ? [
          `${formatNumber(without, language)} ${language === "zh" ? "个没有比率" : "without a rate"}`,
        ]
      : []),
  ];
  const rate = (language: Language): string => formatShare(reference ?? 0, language);
  return {
    zh: `${formatNumber(places.length, "zh")} 个地区与合并${label.zh} ${rate("zh")} 相比：${parts("zh").join("，")}。`,
    en: `Of ${counted(places.length, "region", "regions")}, against the pooled rate of ${rate("en")}: ${enumerated(parts("en"))}.`,
  };
};

const countSentence = ({ places }: Atlas, label: Text): Text => {
  const largest = places.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const total = places.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const most = (language: Language): string => formatNumber(largest?.value ?? 0, language);
  return {
    zh: `${formatNumber(places.length, "zh")} 个地区的${label.zh}合计 ${formatNumber(total, "zh")}，最多的是${largest?.name ?? ""}（${most("zh")}）。`,
    en: `${label.en}: ${formatNumber(total, "en")} in ${counted(places.length, "region", "regions")}, most in ${largest?.name_en ?? ""} (${most("en")}).`,
  };
};

/** What the places tell of a metric, in one sentence. */
export const atlasSentence = (of: Atlas, metric: MetricId): Text => {
  const { label, kind } = metricOf(metric);
  if (of.places.length === 0) {
    return { zh: "没有符合所选条件的报告。", en: "No report fits what was chosen." };
  }
  if (kind === "count") return countSentence(of, label);
  if (of.reference === null) {
    return {
      zh: `${label.zh}：没有可以合并的数值。`,
      en: `${label.en}: there is no value to pool.`,
    };
  }
  return rateSentence(of, label);
};
