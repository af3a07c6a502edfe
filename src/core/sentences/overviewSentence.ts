import { formatChange, formatNumber, formatPoints, formatShare } from "../format/format.ts";
import type { MetricId } from "../metrics/metrics.ts";
import { isClear, isLikeForLike, type YearFigure } from "../query/yearFigures.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

const figureOf = (figures: readonly YearFigure[], metric: MetricId): YearFigure | undefined =>
  figures.find((figure) => figure.metric === metric);

const sinceBefore = (figure: YearFigure, value: number): Text => {
  const { before, reportsBefore } = figure;
  if (before === null) return { zh: "", en: "" };
  if (!isLikeForLike(figure)) {
    return {
      zh: `（上年 ${formatNumber(reportsBefore, "zh")} 份报告 ${formatNumber(before, "zh")} 件）`,
      en: ` (${formatNumber(before, "en")} in ${counted(reportsBefore, "report", "reports")} the year before)`,
    };
  }
  const change = value - before;
  if (change === 0) return { zh: "（与上年相同）", en: " (as many as the year before)" };
  return {
    zh: `（比上年 ${formatChange(change, "zh")}）`,
    en: ` (${formatChange(change, "en")} on the year before)`,
  };
};

/** Why there is no rate: nothing to divide by, figures that cannot be, or no figures. */
const noRate = (figure: YearFigure | undefined): Text => {
  const { numerator = null, denominator = null } = figure?.row ?? {};
  if (denominator === 0 && numerator === 0) {
    return { zh: "没有办结申请，公开率无分母", en: "none closed, so there is no disclosure rate" };
  }
  return numerator === null || denominator === null
    ? { zh: "没有公开率的数字", en: "no figures for a disclosure rate" }
    : {
        zh: "公开件数多于办结件数，不计公开率",
        en: "more disclosed than closed, so there is no disclosure rate",
      };
};

const receivedWords = (figure: YearFigure | undefined): Text => {
  const value = figure?.value ?? null;
  if (!figure || value === null) {
    return { zh: "没有新收申请的数字", en: "no figure for requests received" };
  }
  const since = sinceBefore(figure, value);
  return {
    zh: `新收申请 ${formatNumber(value, "zh")} 件${since.zh}`,
    en: `${counted(value, "request", "requests")} received${since.en}`,
  };
};

const rateWords = (figure: YearFigure | undefined): Text => {
  const value = figure?.value ?? null;
  if (!figure || value === null) return noRate(figure);
  const { change } = figure;
  if (!change) {
    return {
      zh: `公开率 ${formatShare(value, "zh")}`,
      en: `a disclosure rate of ${formatShare(value, "en")}`,
    };
  }
  return isClear(change)
    ? {
        zh: `公开率 ${formatShare(value, "zh")}，比上年明显${change.difference > 0 ? "上升" : "下降"}（${formatPoints(change.difference, "zh")}）`,
        en: `a disclosure rate of ${formatShare(value, "en")}, clearly ${change.difference > 0 ? "up" : "down"} (${formatPoints(change.difference, "en")})`,
      }
    : {
        zh: `公开率 ${formatShare(value, "zh")}，与上年无明显差别`,
        en: `a disclosure rate of ${formatShare(value, "en")}, no clear change on the year before`,
      };
};

/** The year in one sentence: how much was asked, how much was disclosed, and whether that moved. */
export const overviewSentence = (figures: readonly YearFigure[], year: number): Text => {
  const row = figureOf(figures, "received")?.row;
  // Reports that a reader leaves out, or that print no number, are not those that were added up.
  const answered = row?.answered ?? 0;
  const reports = answered > 0 ? answered : (row?.reports ?? 0);
  const received = receivedWords(figureOf(figures, "received"));
  const rate = rateWords(figureOf(figures, "disclosure-rate"));
  if (reports === 0) {
    return {
      zh: `没有符合所选条件的 ${year} 年度报告。`,
      en: `No report for ${year} fits what was chosen.`,
    };
  }
  return {
    zh: `${year} 年，${formatNumber(reports, "zh")} 份报告${answered > 1 ? "共" : "，"}${received.zh}；${rate.zh}。`,
    en: `In ${year}, ${counted(reports, "report", "reports")}: ${received.en}; ${rate.en}.`,
  };
};
