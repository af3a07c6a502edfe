import { formatNumber, formatPoint, formatPoints, formatRate } from "../format/format.ts";
import { metricOf, type RateId } from "../metrics/metrics.ts";
import type { ClearChange, Outlier, Outliers } from "../query/standouts.ts";
import type { Text } from "../text.ts";
import { enumerated } from "./count.ts";
import { flagWords } from "./funnelWords.ts";

/** How far a body's rate clearly moved since the year before. */
export const changeSentence = (
  { metric, x, n, x_before, n_before, change }: ClearChange,
  name: Text,
): Text => {
  const { label } = metricOf(metric);
  const isUp = change.difference > 0;
  return {
    zh: `${name.zh}的${label.zh}明显${isUp ? "上升" : "下降"}：${formatRate(x_before, n_before, "zh")} → ${formatRate(x, n, "zh")}，${formatPoints(change.difference, "zh")}（95% 区间 ${formatPoint(change.lower)} 至 ${formatPoint(change.upper)}）。`,
    en: `${name.en}: ${label.en.toLowerCase()} clearly ${isUp ? "up" : "down"} from ${formatRate(x_before, n_before, "en")} to ${formatRate(x, n, "en")}, ${formatPoints(change.difference, "en")} (95% interval ${formatPoint(change.lower)} to ${formatPoint(change.upper)}).`,
  };
};

/** Where a body lies beyond the limits of its funnel. */
export const outlierSentence = ({ x, n, flag }: Outlier, metric: RateId, name: Text): Text => {
  const { label } = metricOf(metric);
  const where = flagWords[flag];
  return {
    zh: `${name.zh}的${label.zh} ${formatRate(x, n, "zh")}，${where.zh}。`,
    en: `${name.en}: ${label.en.toLowerCase()} ${formatRate(x, n, "en")}, ${where.en}.`,
  };
};

/** What the funnel of one rate finds, and how many of those it finds are listed. */
export interface Judged {
  readonly metric: RateId;
  readonly among: Outliers;
  readonly listed: number;
}

const sentenceCase = (words: readonly string[]): string => {
  const all = enumerated(words);
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
};

const labelsOf = (judged: readonly Judged[]): Text => ({
  zh: judged.map(({ metric }) => metricOf(metric).label.zh).join("、"),
  en: sentenceCase(judged.map(({ metric }) => metricOf(metric).label.en.toLowerCase())),
});

const unjudged = (rates: readonly Judged[]): Text => {
  const { zh, en } = labelsOf(rates);
  return {
    zh: `${zh}：有比率的机关不足 10 个或没有差异，不判断谁超出界限。`,
    en: `${en}: fewer than 10 bodies have a rate, or they do not differ, so nobody is judged.`,
  };
};

const nobody = (rates: readonly Judged[]): Text => {
  const { zh, en } = labelsOf(rates);
  return {
    zh: `${zh}：没有机关明显超出漏斗图的界限。`,
    en: `${en}: no body stands out beyond the limits of the funnel.`,
  };
};

const others = ({ metric, among, listed }: Judged): Text => {
  const { label } = metricOf(metric);
  const more = among.found.length - listed;
  return {
    zh: `${label.zh}：另有 ${formatNumber(more, "zh")} 个机关明显超出界限。`,
    en: `${label.en}: ${formatNumber(more, "en")} more ${more === 1 ? "body stands" : "bodies stand"} out beyond the limits.`,
  };
};

/** What the funnels find where they name nobody, or more than are listed; rates of one finding share a sentence. */
export const outlierNotes = (judged: readonly Judged[]): readonly Text[] => {
  const without = judged.filter(({ among }) => !among.funnel);
  const empty = judged.filter(({ among }) => among.funnel && among.found.length === 0);
  const more = judged.filter(({ among, listed }) => among.found.length > listed);
  return [
    ...(without.length > 0 ? [unjudged(without)] : []),
    ...(empty.length > 0 ? [nobody(empty)] : []),
    ...more.map(others),
  ];
};

/** Said where none of the rates clearly moved; smaller denominators than this were not looked at. */
export const noChanges = (minimum: number): Text => ({
  zh: `没有机关的公开率、不予公开率或结转率比上年有明显变化（只看两年的分母都不少于 ${formatNumber(minimum, "zh")} 的机关）。`,
  en: `No body’s disclosure, refusal or carry-over rate clearly moved since the year before (of those with a denominator of at least ${formatNumber(minimum, "en")} in both years).`,
});
