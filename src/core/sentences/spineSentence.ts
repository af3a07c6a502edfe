import { formatNumber } from "../format/format.ts";
import type { SpineLine } from "../query/spine.ts";
import type { Text } from "../text.ts";
import { setOff } from "./count.ts";

/** By values, not by places: beyond the peers a place is their end, which may be that of the middle half. */
const sideOf = ({ rate, spread }: SpineLine, value: number): "better" | "worse" | "inside" => {
  const isLow = rate.polarity === "low";
  if (value > spread.three_quarters) return isLow ? "worse" : "better";
  if (value < spread.quarter) return isLow ? "better" : "worse";
  return "inside";
};

interface Side extends Text {
  readonly n: number;
}

interface Placed {
  readonly rates: number;
  readonly better: number;
  readonly worse: number;
}

const allOf = (rates: number): Text => ({
  zh: `${formatNumber(rates, "zh")} 项${rates === 1 ? "" : "都"}`,
  en: rates === 1 ? "the one" : `all ${formatNumber(rates, "en")}`,
});

/** How many rates lie on either side of the middle half; what is true of all is said at once. */
const placeWords = ({ rates, better, worse }: Placed): Text => {
  const [first, second] = [
    { n: better, zh: "好于", en: "better" },
    { n: worse, zh: "差于", en: "worse" },
  ].filter(({ n }) => n > 0) as [Side?, Side?];
  const all = allOf(rates);
  if (!first) {
    return { zh: `的 ${all.zh}在居中的一半之内`, en: `within the middle half in ${all.en}` };
  }
  if (first.n === rates) {
    return {
      zh: `的 ${all.zh}${first.zh}居中的一半`,
      en: `${first.en} than the middle half in ${all.en}`,
    };
  }
  return {
    zh: `的 ${formatNumber(rates, "zh")} 项中 ${formatNumber(first.n, "zh")} 项${first.zh}${second ? `、${formatNumber(second.n, "zh")} 项${second.zh}` : ""}居中的一半`,
    en: `${first.en} than the middle half in ${formatNumber(first.n, "en")} of ${formatNumber(rates, "en")}${second ? `, ${second.en} in ${formatNumber(second.n, "en")}` : ""}`,
  };
};

/** How often the chosen lie outside the middle half of their peers, where one end is better. */
export const spineSentence = (lines: readonly SpineLine[], names: readonly string[]): Text => {
  const judged = lines.filter(({ rate }) => rate.polarity !== "neutral");
  const sides = (at: number) =>
    judged.flatMap((line) => {
      const value = line.dots[at]?.cell.value ?? null;
      return value === null ? [] : [sideOf(line, value)];
    });
  const told = names.flatMap((name, at) => {
    const own = sides(at);
    const size = (side: "better" | "worse") => own.filter((one) => one === side).length;
    return own.length === 0
      ? []
      : [{ name, rates: own.length, better: size("better"), worse: size("worse") }];
  });
  if (told.length === 0 || told.length > 3) {
    return { zh: "在同组中的位置", en: "Where they stand among their peers" };
  }
  return {
    zh: `在同组中的位置（只看分好坏的比率）：${told.map((one) => `${setOff(one.name)}${placeWords(one).zh}`).join("；")}`,
    en: `Among the peers, by rates with a better end: ${told.map((one) => `${one.name} ${placeWords(one).en}`).join("; ")}`,
  };
};
