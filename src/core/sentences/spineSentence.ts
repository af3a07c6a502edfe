import { formatNumber } from "../format/format.ts";
import type { SpineLine } from "../query/spine.ts";
import type { Text } from "../text.ts";
import { counted } from "./count.ts";

const isBetter = ({ middle: [, to] }: SpineLine, place: number): boolean => place > to;
const isWorse = ({ middle: [from] }: SpineLine, place: number): boolean => place < from;

/** How often the chosen lie outside the middle half of their peers, where one end is better. */
export const spineSentence = (lines: readonly SpineLine[], names: readonly string[]): Text => {
  const judged = lines.filter(({ rate }) => rate.polarity !== "neutral");
  const places = (at: number) =>
    judged.flatMap((line) => {
      const dot = line.dots[at];
      return dot ? [{ line, place: dot.place }] : [];
    });
  const told = names.flatMap((name, at) => {
    const own = places(at);
    return own.length === 0
      ? []
      : [
          {
            name,
            rates: own.length,
            better: own.filter(({ line, place }) => isBetter(line, place)).length,
            worse: own.filter(({ line, place }) => isWorse(line, place)).length,
          },
        ];
  });
  if (told.length === 0 || told.length > 3) {
    return { zh: "在同组中的位置", en: "Where they stand among their peers" };
  }
  return {
    zh: `在同组中的位置：${told
      .map(
        ({ name, rates, better, worse }) =>
          `${name}的 ${formatNumber(rates, "zh")} 项比率 ${formatNumber(better, "zh")} 项好于、${formatNumber(worse, "zh")} 项差于居中的一半`,
      )
      .join("；")}`,
    en: `Among the peers: ${told
      .map(
        ({ name, rates, better, worse }) =>
          `${name}, of ${counted(rates, "rate", "rates")}, has ${formatNumber(better, "en")} better and ${formatNumber(worse, "en")} worse than the middle half`,
      )
      .join("; ")}`,
  };
};
