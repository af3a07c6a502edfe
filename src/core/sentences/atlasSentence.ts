import { formatNumber, formatRate, formatShare } from "../format/format.ts";
import { type MetricId, metricOf } from "../metrics/metrics.ts";
import type { Atlas, AtlasPlace } from "../query/atlas.ts";
import type { Tier } from "../statistics/tier.ts";
import type { Language, Text } from "../text.ts";
import { counted, enumerated } from "./count.ts";
import { noReports } from "./noReports.ts";
import { tierWords } from "./tierWords.ts";
import { unrankedWords } from "./unrankedWords.ts";
import { noDenominator, noFigure } from "../format/noValue.ts";

const noValue = {
  "no-denominator": noDenominator,
  "no-figure": noFigure,
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
  const standing = standingOf(place);
  const tier = (language: Language): readonly string[] => (standing ? [standing[language]] : []);
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

/** Why a place is shown in grey, as the league says it of a body. */
const tooSmall = unrankedWords({ unranked: "below-minimum", blank: null });

/** Where a place stands and, of a small denominator, that it has no rank; null without a rate. */
export const standingOf = ({ tier, isSmall }: AtlasPlace): Text | null => {
  if (tier === null) return isSmall ? tooSmall : null;
  const words = tierWords[tier];
  if (!isSmall || !tooSmall) return words;
  return { zh: `${words.zh}（${tooSmall.zh}）`, en: `${words.en} (${tooSmall.en})` };
};

const order = ["above", "below", "indistinct"] as const satisfies readonly Tier[];

/** How many of them are shown in grey. */
const smallOnes = ({ places, minimum }: Atlas): Text => {
  const small = places.filter(({ isSmall }) => isSmall).length;
  if (small === 0) return { zh: "", en: "" };
  return {
    zh: `其中 ${formatNumber(small, "zh")} 个分母不足 ${formatNumber(minimum, "zh")}，以灰色显示。`,
    en: ` ${formatNumber(small, "en")} of them ${small === 1 ? "has" : "have"} a denominator under ${formatNumber(minimum, "en")} and ${small === 1 ? "is" : "are"} shown in grey.`,
  };
};

const rateSentence = (of: Atlas, label: Text): Text => {
  const { places, reference } = of;
  const small = smallOnes(of);
  const groups: readonly (readonly [number, Text])[] = [
    ...order.map((tier) => {
      const { zh, en } = tierWords[tier];
      return [places.filter((place) => place.tier === tier).length, { zh: `个${zh}`, en }] as const;
    }),
    [places.filter(({ tier }) => tier === null).length, { zh: "个没有比率", en: "without a rate" }],
  ];
  const parts = (language: Language): readonly string[] =>
    groups
      .filter(([size]) => size > 0)
      .map(([size, words]) => `${formatNumber(size, language)} ${words[language]}`);
  const rate = (language: Language): string => formatShare(reference ?? 0, language);
  return {
    zh: `${formatNumber(places.length, "zh")} 个地区与合并${label.zh} ${rate("zh")} 相比：${parts("zh").join("，")}。${small.zh}`,
    en: `${counted(places.length, "region", "regions")} against the pooled rate of ${rate("en")}: ${enumerated(parts("en"))}.${small.en}`,
  };
};

/** One place alone is all there is to pool: it cannot be held against itself. */
const aloneSentence = (place: AtlasPlace, label: Text): Text => {
  const rate = (language: Language) =>
    formatRate(place.numerator ?? 0, place.denominator ?? 0, language);
  return {
    zh: `只有 1 个地区（${place.name}），${label.zh} ${rate("zh")}，没有其他地区可比。`,
    en: `${place.name_en} is the only region: ${label.en.toLowerCase()} ${rate("en")}, and no other to compare it with.`,
  };
};

const countSentence = ({ places }: Atlas, label: Text): Text => {
  const known = places.flatMap(({ value, ...place }) =>
    value === null ? [] : [{ ...place, value }],
  );
  const [largest, second] = known.toSorted((a, b) => b.value - a.value);
  if (!largest) return { zh: `${label.zh}：没有数字。`, en: `${label.en}: no figures.` };
  const without = places.length - known.length;
  const rest = {
    zh: without > 0 ? `；另有 ${formatNumber(without, "zh")} 个没有数字` : "",
    en: without > 0 ? `; ${formatNumber(without, "en")} without a figure` : "",
  };
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const print = (value: number) => ({
    zh: formatNumber(value, "zh"),
    en: formatNumber(value, "en"),
  });
  const [all, most] = [print(total), print(largest.value)];
  if (!second) {
    return {
      zh: `1 个地区（${largest.name}）的${label.zh}为 ${all.zh}${rest.zh}。`,
      en: `${label.en}: ${all.en} in 1 region, ${largest.name_en}${rest.en}.`,
    };
  }
  // Equal values have no largest.
  const isTied = second.value === largest.value;
  const of = counted(known.length, "region", "regions");
  return {
    zh: `${formatNumber(known.length, "zh")} 个地区的${label.zh}合计 ${all.zh}${isTied ? "" : `，最多的是${largest.name}（${most.zh}）`}${rest.zh}。`,
    en: `${label.en}: ${all.en} in ${of}${isTied ? "" : `, most in ${largest.name_en} (${most.en})`}${rest.en}.`,
  };
};

/** What the places tell of a metric, in one sentence. */
export const atlasSentence = (of: Atlas, metric: MetricId): Text => {
  const { label, kind } = metricOf(metric);
  const [first, ...others] = of.places;
  if (!first) return noReports;
  if (kind === "count") return countSentence(of, label);
  if (of.reference === null) {
    return {
      zh: `${label.zh}：没有可以合并的数值。`,
      en: `${label.en}: there is no value to pool.`,
    };
  }
  const isAlone = others.length === 0 && first.value === of.reference;
  return isAlone ? aloneSentence(first, label) : rateSentence(of, label);
};
