import { formatNumber, formatShare } from "../format/format.ts";
import type { TrendSpread } from "../query/trendSpread.ts";
import type { Language, Text } from "../text.ts";
import { counted } from "./count.ts";

interface Middle {
  readonly year: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

const middles = ({ years, bands }: TrendSpread): readonly Middle[] =>
  bands.flatMap(({ quantiles: [, quarter, median, threeQuarters] }, at) => {
    const year = years[at];
    const isKnown = quarter != null && median != null && threeQuarters != null;
    return isKnown && year !== undefined ? [{ year, quarter, median, threeQuarters }] : [];
  });

/** Where the middle of many lines stood in the first and the last year, and how far they spread. */
export const bandsSentence = (spread: TrendSpread, isShare: boolean): Text => {
  const known = middles(spread);
  const { lines } = spread;
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last)
    return { zh: "没有可以画出分布的数字", en: "No figures to draw a spread of" };
  const print = (value: number, language: Language): string =>
    isShare ? formatShare(value, language) : formatNumber(Math.round(value * 10) / 10, language);
  const half = {
    zh: `${last.year} 年居中的一半在 ${print(last.quarter, "zh")} 至 ${print(last.threeQuarters, "zh")} 之间`,
    en: `the middle half of ${last.year} from ${print(last.quarter, "en")} to ${print(last.threeQuarters, "en")}`,
  };
  const before = {
    zh: `${first.year} 年 ${print(first.median, "zh")}，`,
    en: `${print(first.median, "en")} in ${first.year}, `,
  };
  const isOne = first === last;
  return {
    zh: `${formatNumber(lines, "zh")} 条线的中位数：${isOne ? "" : before.zh}${last.year} 年 ${print(last.median, "zh")}；${half.zh}`,
    en: `The median of ${counted(lines, "line", "lines")}: ${isOne ? "" : before.en}${print(last.median, "en")} in ${last.year}; ${half.en}`,
  };
};
