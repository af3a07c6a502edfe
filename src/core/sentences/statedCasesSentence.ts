import { narrativeKinds } from "../form/narrative.ts";
import { formatExact, formatNumber } from "../format/format.ts";
import type { CaseKind, StatedCases } from "../query/statedCases.ts";
import type { Language, Text } from "../text.ts";
import { counted, inSentence } from "./count.ts";

const percent = (value: number, language: Language): string => `${formatExact(value, language)}%`;

/** From the lowest to the highest closing rate stated; empty where none is. */
const closingWords = (rates: readonly number[]): Text => {
  if (rates.length === 0) return { zh: "", en: "" };
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const from = (language: Language) => percent(least, language);
  const to = (language: Language) => percent(most, language);
  if (rates.length === 1) {
    return { zh: `；写明办结率 ${from("zh")}`, en: `, with a closing rate of ${from("en")}` };
  }
  return {
    zh: `；写明的办结率${least === most ? `都是 ${from("zh")}` : `从 ${from("zh")} 到 ${to("zh")}`}`,
    en:
      least === most
        ? `; every closing rate stated is ${from("en")}`
        : `; closing rates stated run from ${from("en")} to ${to("en")}`,
  };
};

/** How many reports mention a kind of case, and the closing rates they state. */
export const statedCasesSentence = (kind: CaseKind, rows: readonly StatedCases[]): Text => {
  const label = narrativeKinds[kind];
  if (rows.length === 0) {
    return { zh: `没有报告提到${label.zh}`, en: `No report mentions ${inSentence(label.en)}` };
  }
  const rates = rows.flatMap(({ counts }) => counts["closing-rate"].map(({ value }) => value));
  const closing = closingWords(rates);
  return {
    zh: `${label.zh}：${formatNumber(rows.length, "zh")} 份报告提到${closing.zh}`,
    en: `${label.en}: mentioned in ${counted(rows.length, "report", "reports")}${closing.en}`,
  };
};
