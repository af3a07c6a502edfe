import { formatNumber } from "../format/format.ts";
import { type MetricId, metricOf } from "../metrics/metrics.ts";
import type { Atlas, AtlasPlace } from "../query/atlas.ts";
import type { Text } from "../text.ts";
import { placeValue } from "./atlasSentence.ts";
import { counted } from "./count.ts";

const ends = {
  rate: { highest: { zh: "最高", en: "highest" }, lowest: { zh: "最低", en: "lowest" } },
  count: { highest: { zh: "最多", en: "highest" }, lowest: { zh: "最少", en: "lowest" } },
} as const satisfies Record<string, Record<"highest" | "lowest", Text>>;

/** One place by its name, several of one value by their number. */
const whichOf = (places: readonly AtlasPlace[]): Text => {
  const [first, ...others] = places;
  return first && others.length === 0
    ? { zh: first.name, en: first.name_en }
    : {
        zh: `${formatNumber(places.length, "zh")} 个地区`,
        en: counted(places.length, "region", "regions"),
      };
};

/** What tiles show of a metric: where it is highest and where lowest, of those that are not too small. */
export const atlasTitle = ({ places }: Atlas, metric: MetricId): Text => {
  const { label, kind } = metricOf(metric);
  const ranked = places
    .filter(({ value, absence, isSmall }) => value !== null && absence === null && !isSmall)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first.value === last.value) return label;
  const words = (end: "highest" | "lowest", one: AtlasPlace): Text => {
    const which = whichOf(ranked.filter(({ value }) => value === one.value));
    return {
      zh: `${which.zh}${ends[kind][end].zh}（${placeValue(one, metric, "zh")}）`,
      en: `${ends[kind][end].en} in ${which.en} (${placeValue(one, metric, "en")})`,
    };
  };
  const [highest, lowest] = [words("highest", first), words("lowest", last)];
  return {
    zh: `${label.zh}：${highest.zh}，${lowest.zh}`,
    en: `${label.en}: ${highest.en}, ${lowest.en}`,
  };
};
