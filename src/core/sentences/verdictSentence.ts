import { formatNumber } from "../format/format.ts";
import type { Verdict } from "../report/verdict.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** Whether a report may go out as it is: what adds up, what does not, and what could not be held against anything. */
export const verdictSentence = ({ passed, failed }: Verdict): Text => {
  if (failed > 0) {
    return {
      zh: `有 ${formatNumber(failed, "zh")} 处数字对不上。`,
      en: `${counted(failed, "place does", "places do")} not add up.`,
    };
  }
  return passed > 0
    ? { zh: "数字都能相互吻合。", en: "The figures add up." }
    : { zh: "没有可以核对的数字。", en: "There is nothing to check." };
};

/** How much of the form the verdict rests on. */
export const verdictBasis = ({ passed, failed, open }: Verdict): Text => {
  const checked = passed + failed;
  const lacking = {
    zh: `另有 ${formatNumber(open, "zh")} 处缺数字，无法判断。`,
    en: ` ${formatNumber(open, "en")} more lack a number.`,
  };
  return {
    zh: `核对 ${formatNumber(checked, "zh")} 处：${formatNumber(passed, "zh")} 处相符，${formatNumber(failed, "zh")} 处不符。${open > 0 ? lacking.zh : ""}`,
    en: `${counted(checked, "place", "places")} checked: ${formatNumber(passed, "en")} agree, ${formatNumber(failed, "en")} do not.${open > 0 ? lacking.en : ""}`,
  };
};

/** Several reports in one sentence: how many can go out, how many cannot yet. */
export const verdictHeadline = (verdicts: readonly Verdict[]): Text => {
  const failing = verdicts.filter(({ failed }) => failed > 0).length;
  const [only] = verdicts;
  if (only && verdicts.length === 1) {
    const { zh, en } = verdictSentence(only);
    return {
      zh: `这份报告${zh}`,
      en: `In this report: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
    };
  }
  const all = formatNumber(verdicts.length, "zh");
  if (failing === 0) {
    return {
      zh: `${all} 份报告，数字都能相互吻合。`,
      en: `The figures add up in all ${verdicts.length} reports.`,
    };
  }
  return {
    zh: `${all} 份报告中，${formatNumber(failing, "zh")} 份有数字对不上。`,
    en: `In ${formatNumber(failing, "en")} of ${counted(verdicts.length, "report", "reports")}, figures do not add up.`,
  };
};
