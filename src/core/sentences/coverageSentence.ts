import { formatNumber } from "../format/format.ts";
import type { DueReports } from "../query/missingReports.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

/** How many of the expected reports the dataset holds. */
export const coverageSentence = ({ expected, held }: DueReports): Text => {
  const missing = expected - held;
  if (expected === 0) {
    return { zh: "没有应报名单。", en: "It is not known who should have reported." };
  }
  if (expected === 1) {
    return missing === 0
      ? { zh: "应报 1 份，已收录。", en: "The one report expected is held." }
      : { zh: "应报 1 份，未收录。", en: "The one report expected is not held." };
  }
  if (missing === 0) {
    return {
      zh: `应报 ${formatNumber(held, "zh")} 份，全部收录。`,
      en: `All ${formatNumber(held, "en")} reports expected are held.`,
    };
  }
  if (held === 0) {
    return {
      zh: `应报 ${formatNumber(expected, "zh")} 份，都未收录。`,
      en: `None of ${formatNumber(expected, "en")} reports expected is held.`,
    };
  }
  return {
    zh: `应报 ${formatNumber(expected, "zh")} 份，收录 ${formatNumber(held, "zh")} 份，未收录 ${formatNumber(missing, "zh")} 份。`,
    en: `Of ${formatNumber(expected, "en")} reports expected, ${counted(missing, "is", "are")} not held.`,
  };
};
