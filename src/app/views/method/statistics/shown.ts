import { formatNumber, formatPoint, formatShare } from "#core/format/format.ts";
import type { Interval } from "#core/statistics/interval.ts";
import type { Language, Text } from "#core/text.ts";

const none: Text = { zh: "无法计算", en: "cannot be calculated" };

/** A share of 0…1, or that there is none. */
export const shareIn = (value: number | null, language: Language): string =>
  value === null ? none[language] : formatShare(value, language);

/** Both ends of an interval of shares. */
export const sharesIn = (interval: Interval | null, language: Language): string =>
  interval
    ? `${formatShare(interval.lower, language)}–${formatShare(interval.upper, language)}`
    : none[language];

/** Both ends of an interval of points of a share, signs and all. */
export const pointsIn = ({ lower, upper }: Interval, language: Language): string =>
  ({
    zh: `${formatPoint(lower)} 至 ${formatPoint(upper)} 个百分点`,
    en: `${formatPoint(lower)} to ${formatPoint(upper)} pp`,
  })[language];

/** A figure and what is added to it, in the brackets of the language. */
export const inBrackets = (figure: string, added: string, language: Language): string =>
  language === "zh" ? `${figure}（${added}）` : `${figure} (${added})`;

/** Both ends of an interval of numbers, to so many decimals. */
export const numbersIn = (interval: Interval | null, language: Language, decimals = 2): string =>
  interval
    ? `${interval.lower.toFixed(decimals)}–${interval.upper.toFixed(decimals)}`
    : none[language];

export const listIn = (values: readonly number[], language: Language): string =>
  values.map((value) => formatNumber(value, language)).join(language === "zh" ? "、" : ", ");
