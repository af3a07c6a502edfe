import { narratives } from "../form/narrative.ts";
import type { NarrativeTally } from "../query/narrativeTally.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";
import { statedNumber } from "./statedNumber.ts";

/** How many reports state a count in their prose, and from what to what; never a sum. */
export const narrativeTallySentence = ({
  id,
  unit,
  reports,
  least,
  middle,
  most,
}: NarrativeTally): Text => {
  const { label } = narratives[id];
  const print = (value: number, language: Language) => statedNumber(value, unit, language);
  const range = (language: Language): string => {
    if (least === most) return print(least, language);
    const [from, to, half] = [least, most, middle].map((value) => print(value, language)) as [
      string,
      string,
      string,
    ];
    return language === "zh"
      ? `${from} 至 ${to}，中位数 ${half}`.replace(/(?<=\p{Script=Han}) (?=至)/u, "")
      : `${from} to ${to}, median ${half}`;
  };
  return {
    zh: `${label.zh}：${String(reports)} 份报告说到，${range("zh")}`,
    en: `${label.en}: ${counted(reports, "report", "reports")}, ${range("en")}`,
  };
};
