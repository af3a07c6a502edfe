import { formatNumber } from "../format/format.ts";
import type { Lateness } from "../query/lateness.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** How many reports came after their deadline, and the longest wait. */
export const latenessSentence = ({ dated, late, days }: Lateness): Text => {
  if (dated === 0) {
    return { zh: "没有印发布日期的报告。", en: "No report prints its day of publication." };
  }
  if (late === 0) {
    return {
      zh: `印有发布日期的 ${formatNumber(dated, "zh")} 份都在期限之内。`,
      en:
        dated === 1
          ? "The one report with a printed date was in time."
          : `All ${formatNumber(dated, "en")} reports with a printed date were in time.`,
    };
  }
  return {
    zh: `印有发布日期的 ${formatNumber(dated, "zh")} 份中，${formatNumber(late, "zh")} 份晚于期限，最长晚 ${formatNumber(days, "zh")} 天。`,
    en: `Of ${counted(dated, "report", "reports")} with a printed date, ${formatNumber(late, "en")} came after the deadline, the latest by ${counted(days, "day", "days")}.`,
  };
};
