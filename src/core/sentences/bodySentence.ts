import { formatNumber, formatShare } from "../format/format.ts";
import type { BodyFigure } from "../query/bodyFigures.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Text } from "../text.ts";
import { cellWords } from "./cellWords.ts";
import { counted } from "./count.ts";

/** What a year's report comes to: its figures, why one is missing, and how many checks fail. */
export interface BodyYear {
  readonly year: number;
  readonly received: BodyFigure | undefined;
  readonly closed: BodyFigure | undefined;
  readonly rate: BodyFigure | undefined;
  readonly findings: number;
}

const unknown: Text = { zh: "原因不明", en: "for no stated reason" };

const requestWords = ({ received, closed }: BodyYear): Text => {
  const came = received?.value ?? null;
  const ended = closed?.value ?? null;
  if (came === null && ended === null) {
    const reason = received?.blank ? cellWords(received.blank) : unknown;
    return {
      zh: `没有新收申请的数字（${reason.zh}）`,
      en: `no figure for requests received (${reason.en})`,
    };
  }
  if (came === 0 && ended === 0) {
    return { zh: "没有收到也没有办结申请", en: "no requests received and none closed" };
  }
  const zh = (value: number | null) =>
    value === null ? "无数字" : ` ${formatNumber(value, "zh")} 件`;
  return {
    zh: `新收申请${zh(came)}，办结${zh(ended)}`,
    en: `${came === null ? "no figure for requests" : counted(came, "request", "requests")} received, ${ended === null ? "no figure for those" : formatNumber(ended, "en")} closed`,
  };
};

const rateWords = ({ rate, closed }: BodyYear): Text | null => {
  const { numerator = null, denominator = null } = rate?.row ?? {};
  if (closed?.value === 0) {
    return { zh: "公开率无分母", en: "so there is no disclosure rate" };
  }
  if (numerator === null || !denominator) return null;
  const interval = wilson(numerator, denominator);
  const pair = (language: keyof Text) =>
    `${formatNumber(numerator, language)} / ${formatNumber(denominator, language)}`;
  if (!interval) {
    return {
      zh: `公开件数与办结件数（${pair("zh")}）不能相互吻合，不计公开率`,
      en: `disclosed and closed (${pair("en")}) contradict each other, so there is no disclosure rate`,
    };
  }
  const words = (language: keyof Text) => ({
    share: formatShare(numerator / denominator, language),
    lower: formatShare(interval.lower, language),
    upper: formatShare(interval.upper, language),
  });
  const zh = words("zh");
  const en = words("en");
  return {
    zh: `公开率 ${zh.share}（${pair("zh")}，95% 区间 ${zh.lower}–${zh.upper}）`,
    en: `a disclosure rate of ${en.share} (${pair("en")}, 95% interval ${en.lower}–${en.upper})`,
  };
};

const findingWords = (findings: number): Text =>
  findings === 0
    ? { zh: "", en: "" }
    : {
        zh: `报告中有 ${formatNumber(findings, "zh")} 处数字不能相互吻合。`,
        en: ` In ${counted(findings, "place", "places")} its published figures do not add up.`,
      };

/** A body's year in a sentence: what came in, what was closed, how much was disclosed, what does not add up. */
export const bodySentence = (of: BodyYear): Text => {
  const requests = requestWords(of);
  const rate = rateWords(of);
  const found = findingWords(of.findings);
  return {
    zh: `${of.year} 年度${requests.zh}${rate ? `，${rate.zh}` : ""}。${found.zh}`,
    en: `In ${of.year}: ${requests.en}${rate ? `, ${rate.en}` : ""}.${found.en}`,
  };
};
