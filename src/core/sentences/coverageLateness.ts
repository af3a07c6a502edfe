import { formatNumber } from "../format/format.ts";
import type { Lateness } from "../query/lateness.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** How many reports came after their deadline, and the longest wait. */
export const latenessSentence = ({ dated, late, days }: Lateness): Text => {
  if (dated === 0) {
    return { zh: "报告都没有印发布日期。", en: "No report prints its day of publication." };
  }
  if (late === 0) {
    return {
      zh:
        dated === 1
          ? "印有发布日期的 1 份在期限之内。"
          : `印有发布日期的 ${formatNumber(dated, "zh")} 份都在期限之内。`,
      en:
        dated === 1
          ? "The one report with a printed date was in time."
          : `All ${formatNumber(dated, "en")} reports with a printed date were in time.`,
    };
  }
  const by = { zh: `${formatNumber(days, "zh")} 天`, en: counted(days, "day", "days") };
  if (dated === 1) {
    return {
      zh: `印有发布日期的 1 份晚于期限 ${by.zh}。`,
      en: `The one report with a printed date came ${by.en} after its deadline.`,
    };
  }
  const longest = { zh: late === 1 ? "晚" : "最长晚", en: late === 1 ? "by" : "the latest by" };
  return {
    zh: `印有发布日期的 ${formatNumber(dated, "zh")} 份中，${formatNumber(late, "zh")} 份晚于期限，${longest.zh} ${by.zh}。`,
    en: `Of ${formatNumber(dated, "en")} reports with a printed date, ${formatNumber(late, "en")} came after the deadline, ${longest.en} ${by.en}.`,
  };
};

/** How it is told that a report came late. */
export const latenessStep = {
  name: { zh: "晚", en: "Late" },
  words: {
    zh: "报告所印发布日期 − 其期限，按日历天数；没有印日期的不列。",
    en: "the day of publication a report prints − its deadline, in calendar days; reports without a printed day are not listed.",
  },
};
