import { formatNumber, formatShare } from "../format/format.ts";
import type { QualityTotals } from "../query/qualityTotals.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";
import { noReports } from "./noReports.ts";

/** How many reports do not add up, in one sentence. */
export const findingHeadline = ({
  reports,
  complete,
  failing,
}: Pick<QualityTotals, "reports" | "complete" | "failing">): Text => {
  if (reports === 0) return noReports;
  // A failing excerpt would make the share of complete reports meaningless.
  const of = failing <= complete ? complete : reports;
  if (failing === 0) {
    return {
      zh: `${formatNumber(reports, "zh")} 份报告，表内数字都能相互吻合。`,
      en: `The figures within the form add up in ${reports === 1 ? "the one report" : `all ${formatNumber(reports, "en")} reports`}.`,
    };
  }
  const kind = of === complete ? { zh: "完整报告", en: "complete " } : { zh: "报告", en: "" };
  return {
    zh: `${formatNumber(of, "zh")} 份${kind.zh}中，${formatNumber(failing, "zh")} 份（${formatShare(failing / of, "zh")}）公布的数字不能相互吻合。`,
    en: `In ${formatNumber(failing, "en")} of ${counted(of, `${kind.en}report`, `${kind.en}reports`)} (${formatShare(failing / of, "en")}), the published figures do not add up.`,
  };
};

/** What comparing the reports of several bodies turned up, or why there is no number of it. */
export type Across = number | "pending" | "too many";

/** What else was found, beyond the form itself. */
export const findingRest = ({ continuity, text }: QualityTotals, across: Across): Text => {
  const zh = `此外，年度之间 ${formatNumber(continuity, "zh")} 处、正文与表 ${formatNumber(text, "zh")} 处出入`;
  const years = counted(continuity, "difference", "differences");
  const inText = text === 0 ? "none" : formatNumber(text, "en");
  const between = `Besides, ${years} between years and ${inText} between text and table`;
  if (across === "pending") {
    return {
      zh: `${zh}，各机关报告的对照正在计算……`,
      en: `${between}; the reports of several bodies are still being compared …`,
    };
  }
  if (across === "too many") {
    return {
      zh: `${zh}。报告太多，各机关报告的对照不在网页上计算；命令行 check 列出全部。`,
      en: `${between}. There are too many reports to compare those of several bodies on this page; the command line’s check does.`,
    };
  }
  return {
    zh: `${zh}，各机关报告对照另有 ${formatNumber(across, "zh")} 处值得查看。`,
    en: `${between}; comparing the reports of several bodies turns up ${across === 0 ? "none" : `${formatNumber(across, "en")} more to look at`}.`,
  };
};
