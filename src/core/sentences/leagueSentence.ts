import { formatNumber, formatShare } from "../format/format.ts";
import { metricOf } from "../metrics/metrics.ts";
import type { League, LeagueEntry } from "../query/league.ts";
import type { Text } from "../text.ts";
import type { View } from "../view/view.ts";
import { counted, enumerated } from "./count.ts";

type Group = "above" | "below" | "indistinct" | "no-denominator" | "unanswered";

const groupOf = (entry: LeagueEntry): Group => {
  if (entry.tier) return entry.tier;
  return entry.unranked === "no-denominator" ? "no-denominator" : "unanswered";
};

const sizes = (entries: readonly LeagueEntry[]): Readonly<Record<Group, number>> => {
  const groups = { above: 0, below: 0, indistinct: 0, "no-denominator": 0, unanswered: 0 };
  for (const entry of entries) groups[groupOf(entry)] += 1;
  return groups;
};

const words = {
  above: { zh: "个明显高于", en: "clearly above" },
  below: { zh: "个明显低于", en: "clearly below" },
  indistinct: { zh: "个无法区分", en: "not distinguishable" },
  "no-denominator": { zh: "个无分母", en: "without a denominator" },
  unanswered: { zh: "个没有可用数字", en: "without a usable figure" },
} as const satisfies Record<Group, Text>;

const rateSentence = ({ entries, reference }: League, label: Text): Text => {
  const groups = sizes(entries);
  const part = (group: Group, language: keyof Text): readonly string[] =>
    groups[group] === 0
      ? []
      : [`${formatNumber(groups[group], language)} ${words[group][language]}`];
  const all = ["above", "below", "indistinct", "no-denominator", "unanswered"] as const;
  const pooled = reference
    ? {
        zh: `合并${label.zh} ${formatShare(reference.value, "zh")}`,
        en: `the pooled rate of ${formatShare(reference.value, "en")}`,
      }
    : { zh: `合并${label.zh}`, en: "the pooled rate" };
  return {
    zh: `${formatNumber(entries.length, "zh")} 个机关与${pooled.zh}相比：${all
      .flatMap((group) => part(group, "zh"))
      .join("，")}。`,
    en: `Of ${counted(entries.length, "body", "bodies")}, against ${pooled.en}: ${enumerated(
      all.flatMap((group) => part(group, "en")),
    )}.`,
  };
};

const countSentence = ({ entries }: League, label: Text): Text => {
  const total = entries.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  const answered = entries.filter(({ numerator }) => numerator !== null).length;
  return {
    zh: `${formatNumber(answered, "zh")} 个机关的${label.zh}合计 ${formatNumber(total, "zh")}。`,
    en: `${label.en}: ${formatNumber(total, "en")} in all, from ${counted(answered, "body", "bodies")}.`,
  };
};

const nobody: Text = {
  zh: "没有符合所选条件的报告。",
  en: "No report fits what was chosen.",
};

/** What the league can and cannot tell, in one sentence. */
export const leagueSentence = (league: League, view: View): Text => {
  if (league.entries.length === 0) return nobody;
  const metric = metricOf(view.metric);
  return metric.kind === "rate"
    ? rateSentence(league, metric.label)
    : countSentence(league, metric.label);
};
