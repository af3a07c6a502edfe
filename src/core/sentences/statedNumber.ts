import { formatExact } from "../format/format.ts";
import type { Language } from "../text.ts";

/** What prose says beside a number: 约 before it, 万 and 余 or 多 after it, a counter, 以上 at the end. */
const printed =
  /^(?<about>约)?(?<tenThousands>万)?(?<over>[余多])?(?<counter>.*?)(?<atLeast>以上)?$/u;

/** A number as a report's prose states it. English has no counters: the label says what is counted. */
export const statedNumber = (value: number, unit: string | null, language: Language): string => {
  const {
    about,
    tenThousands,
    over,
    counter = "",
    atLeast,
  } = printed.exec(unit ?? "")?.groups ?? {};
  if (language === "zh") {
    const after = `${tenThousands ?? ""}${over ?? ""}${counter}`;
    const space = after === "" || after === "%" ? "" : " ";
    return `${about ? "约 " : ""}${formatExact(value, "zh")}${space}${after}${atLeast ?? ""}`;
  }
  const full = formatExact(tenThousands ? value * 10_000 : value, "en");
  const number = counter === "%" ? `${full}%` : full;
  if (about) return `about ${number}`;
  if (over) return `over ${number}`;
  return `${number}${atLeast ? " or more" : ""}${counter === "元" ? " yuan" : ""}`;
};

/** How such numbers came into the data. */
export const statedStep = {
  name: { zh: "所说的数", en: "Stated numbers" },
  words: {
    zh: "照录报告正文的原句，不推算，不相加；没有说的不当作 0。",
    en: "copied from the sentence of the report, neither derived nor added up; what is not stated is not taken for 0.",
  },
};
