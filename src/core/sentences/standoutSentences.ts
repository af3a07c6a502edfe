import { formatNumber, formatPoint, formatPoints, formatRate } from "../format/format.ts";
import { metricOf, type RateId } from "../metrics/metrics.ts";
import type { ClearChange, Outlier, Outliers } from "../query/standouts.ts";
import type { Text } from "../text.ts";
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
    en: `${name.en}: ${label.en} clearly ${isUp ? "up" : "down"} from ${formatRate(x_before, n_before, "en")} to ${formatRate(x, n, "en")}, ${formatPoints(change.difference, "en")} (95% interval ${formatPoint(change.lower)} to ${formatPoint(change.upper)}).`,
  };
};

/** Where a body lies beyond the limits of its funnel. */
export const outlierSentence = ({ x, n, flag }: Outlier, metric: RateId, name: Text): Text => {
  const { label } = metricOf(metric);
  const where = flagWords[flag];
  return {
    zh: `${name.zh}的${label.zh} ${formatRate(x, n, "zh")}，${where.zh}。`,
    en: `${name.en}: ${label.en} ${formatRate(x, n, "en")}, ${where.en}.`,
  };
};

/** What the funnel of a rate finds where it names nobody, or more than are listed. */
export const outlierNote = (
  { funnel, found }: Outliers,
  metric: RateId,
  listed: number,
): Text | null => {
  const { label } = metricOf(metric);
  if (!funnel) {
    return {
      zh: `${label.zh}：有比率的机关不足 10 个或没有差异，不判断谁超出界限。`,
      en: `${label.en}: fewer than 10 bodies have a rate, or they do not differ, so nobody is judged.`,
    };
  }
  if (found.length === 0) {
    return {
      zh: `${label.zh}：没有机关超出漏斗图的界限。`,
      en: `${label.en}: no body lies beyond the limits of the funnel.`,
    };
  }
  const more = found.length - listed;
  return more > 0
    ? {
        zh: `${label.zh}：另有 ${formatNumber(more, "zh")} 个机关超出界限。`,
        en: `${label.en}: ${formatNumber(more, "en")} more ${more === 1 ? "body lies" : "bodies lie"} beyond the limits.`,
      }
    : null;
};

export const noChanges: Text = {
  zh: "没有机关的公开率、不予公开率或结转率比上年有明显变化（两年的分母都不少于 30）。",
  en: "No body’s disclosure, refusal or carry-over rate clearly moved since the year before (both years resting on at least 30).",
};
