import { isLevel, levels } from "../dataset/levels.ts";
import { isSector, sectors } from "../dataset/sectors.ts";
import { basisOf, metricOf } from "../metrics/metrics.ts";
import { trustWords } from "../sentences/trustWords.ts";
import type { Language, Text } from "../text.ts";
import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import type { Note } from "./note.ts";

export interface FilterWords {
  readonly language: Language;
  readonly nameOf: (body: string) => string;
}

const kinds = {
  own: { zh: "本机关报告", en: "own reports" },
  aggregate: { zh: "汇总报告", en: "aggregate reports" },
};

const spanOf = (from: number, to: number | null): string =>
  to === null ? `≥ ${from}` : `${from}–${to}`;

type Said = readonly [Text, string | null];

const termOf = <T extends string>(
  id: string | null,
  isKnown: (id: string) => id is T,
  words: Record<T, Text>,
): Text | null => {
  if (id === null) return null;
  return isKnown(id) ? words[id] : { zh: id, en: id };
};

/** What a view lets in and what it leaves out, choice by choice; choices that were not made are not named. */
export const filterNotes = (view: View, { language, nameOf }: FilterWords): readonly Note[] => {
  const metric = metricOf(view.metric);
  const say = (text: Text | null): string | null => text?.[language] ?? null;
  const list = (bodies: readonly string[]): string | null =>
    bodies.length === 0 ? null : bodies.map(nameOf).join(language === "zh" ? "、" : ", ");
  const region = view.region === everywhere ? { zh: "全部地区", en: "all regions" } : null;
  const said: readonly Said[] = [
    [
      { zh: "年度", en: "Years" },
      view.year &&
        (view.year.from === view.year.to
          ? `${view.year.from}`
          : spanOf(view.year.from, view.year.to)),
    ],
    [{ zh: "地区", en: "Region" }, say(region) ?? view.region],
    [{ zh: "层级", en: "Level" }, say(termOf(view.level, isLevel, levels))],
    [{ zh: "领域", en: "Sector" }, say(termOf(view.sector, isSector, sectors))],
    [{ zh: "报告种类", en: "Kind of report" }, say(kinds[view.kind])],
    [{ zh: "指标", en: "Metric" }, say(metric.label)],
    [
      { zh: "口径", en: "Basis" },
      metric.kind === "rate" ? say(basisOf(metric, view.basis).label) : null,
    ],
    [
      { zh: "参与排名的最小分母", en: "Smallest denominator ranked" },
      metric.kind === "rate" ? String(view.minimum ?? metric.minimum) : null,
    ],
    [
      { zh: "办结件数", en: "Requests closed" },
      view.volume && spanOf(view.volume.from, view.volume.to),
    ],
    [{ zh: "所选机关", en: "Chosen bodies" }, list(view.bodies)],
    [{ zh: "机关", en: "Body" }, view.body && nameOf(view.body)],
    [{ zh: "近邻于", en: "Nearest to" }, view.near && nameOf(view.near)],
    [{ zh: "未计入的机关", en: "Bodies left out" }, list(view.without)],
    [
      { zh: "数字不能吻合的报告", en: "Reports that do not add up" },
      say(trustWords[view.trust].label),
    ],
  ];
  return said.flatMap(([topic, words]) => (words ? [{ topic: topic[language], words }] : []));
};
