import { formatNumber } from "../format/format.ts";
import type { Trust } from "../query/measure.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** What is said of a figure that rests on reports whose numbers do not add up, and what is done about them. */
export const trustSentence = (reports: number, trust: Trust): Text => {
  const zh = formatNumber(reports, "zh");
  const en = counted(reports, "report", "reports");
  switch (trust) {
    case "all":
      return {
        zh: `所依据的报告中，${zh} 份公布的数字不能相互吻合；数字照录。`,
        en: `It rests on ${en} whose published figures do not add up, taken as printed.`,
      };
    case "exclude":
      return {
        zh: `${zh} 份报告公布的数字不能相互吻合，已剔除。`,
        en: `${en} whose published figures do not add up ${reports === 1 ? "is" : "are"} left out.`,
      };
    case "recompute":
      return {
        zh: `所依据的报告中，${zh} 份公布的数字不能相互吻合；总计按分项重算。`,
        en: `It rests on ${en} whose published figures do not add up; totals are worked out from their parts.`,
      };
  }
};
