import { formatNumber, formatShare } from "../format/format.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { League, LeagueEntry } from "../query/league.ts";
import { type Reference, referenceKind } from "../query/reference.ts";
import type { Text } from "../text.ts";
import type { View } from "../view/view.ts";
import { counted, enumerated } from "./count.ts";
import { noReports } from "./noReports.ts";

const all = [
  "above",
  "below",
  "indistinct",
  "reference",
  "unheld",
  "below-minimum",
  "no-denominator",
  "impossible",
  "unanswered",
] as const;

type Group = (typeof all)[number];

const groupOf = (entry: LeagueEntry, reference: Reference | null): Group => {
  if (entry.tier) return entry.tier;
  if (entry.body === reference?.body) return "reference";
  switch (entry.unranked) {
    case "below-minimum":
    case "no-denominator":
    case "impossible":
      return entry.unranked;
    case "blank":
    case "other-format":
      return "unanswered";
    case null:
      return "unheld";
  }
};

const sizes = ({ entries, reference }: League): Readonly<Record<Group, number>> => {
  const groups = Object.fromEntries(all.map((group) => [group, 0])) as Record<Group, number>;
  for (const entry of entries) groups[groupOf(entry, reference)] += 1;
  return groups;
};

/** The year's total counts every printed figure; who reads both must know why they differ. */
const leftOut: Text = { zh: "（不计入合并率）", en: " (left out of the pooled rate)" };

const wordsOf = (minimum: number, isPooled: boolean) =>
  ({
    above: { zh: "个明显高于", en: "clearly above" },
    below: { zh: "个明显低于", en: "clearly below" },
    indistinct: { zh: "个无法区分", en: "not distinguishable" },
    reference: { zh: "个就是参照机关", en: "the reference itself" },
    unheld: { zh: "个有数字", en: "with a figure" },
    "below-minimum": {
      zh: `个分母不足 ${formatNumber(minimum, "zh")}`,
      en: `with a denominator under ${formatNumber(minimum, "en")}`,
    },
    "no-denominator": { zh: "个无分母", en: "without a denominator" },
    impossible: {
      zh: `个数字自相矛盾${isPooled ? leftOut.zh : ""}`,
      en: `with figures that contradict each other${isPooled ? leftOut.en : ""}`,
    },
    unanswered: { zh: "个没有可用数字", en: "without a usable figure" },
  }) as const satisfies Record<Group, Text>;

interface Context {
  readonly view: View;
  readonly nameOf: (body: string) => string;
}

const against = ({ value, body }: Reference, label: Text, context: Context): Text => {
  const zh = formatShare(value, "zh");
  const en = formatShare(value, "en");
  switch (referenceKind(context.view)) {
    case "peers":
      return { zh: `合并${label.zh} ${zh}`, en: `the pooled rate of ${en}` };
    case "region":
      return { zh: `全地区合并${label.zh} ${zh}`, en: `the region’s pooled rate of ${en}` };
    case "body": {
      const name = context.nameOf(body ?? "");
      return { zh: `${name}的${label.zh} ${zh}`, en: `${name} at ${en}` };
    }
  }
};

/** What the line across the intervals is. */
export const lineSentence = (reference: Reference, label: Text, context: Context): Text => {
  const held = against(reference, label, context);
  return { zh: `虚线是${held.zh}。`, en: `The dashed line is ${held.en}.` };
};

const rateSentence = (league: League, label: Text, context: Context): Text => {
  const { entries, reference } = league;
  const groups = sizes(league);
  const words = wordsOf(league.minimum, referenceKind(context.view) !== "body");
  const part = (group: Group, language: keyof Text): readonly string[] =>
    groups[group] === 0
      ? []
      : [`${formatNumber(groups[group], language)} ${words[group][language]}`];
  const parts = (language: keyof Text) => all.flatMap((group) => part(group, language));
  const held = reference && against(reference, label, context);
  return {
    zh: `${formatNumber(entries.length, "zh")} 个机关${held ? `与${held.zh} 相比` : `的${label.zh}没有可比的参照值`}：${parts("zh").join("，")}。`,
    en: `${counted(entries.length, "body", "bodies")} ${held ? `against ${held.en}` : "without a reference"}: ${enumerated(parts("en"))}.`,
  };
};

const countSentence = ({ entries }: League, label: Text): Text => {
  const total = entries.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  const answered = entries.filter(({ numerator }) => numerator !== null).length;
  const without = entries.length - answered;
  if (answered === 0) return { zh: `${label.zh}：没有数字。`, en: `${label.en}: no figures.` };
  const rest = {
    zh: without > 0 ? `，另有 ${formatNumber(without, "zh")} 个没有数字` : "",
    en: without > 0 ? `; ${formatNumber(without, "en")} without a figure` : "",
  };
  return {
    zh: `${formatNumber(answered, "zh")} 个机关的${label.zh}${answered === 1 ? "为" : "合计"} ${formatNumber(total, "zh")}${rest.zh}。`,
    en: `${label.en}: ${formatNumber(total, "en")}${answered === 1 ? "" : " in all"}, from ${counted(answered, "body", "bodies")}${rest.en}.`,
  };
};

/** What the league can and cannot tell, in one sentence. */
export const leagueSentence = (
  league: League,
  view: View,
  nameOf: (body: string) => string = (body) => body,
): Text => {
  if (league.entries.length === 0) return noReports;
  const metric = metricOf(view.metric);
  return metric.kind === "rate"
    ? rateSentence(league, metric.label, { view, nameOf })
    : countSentence(league, metric.label);
};
