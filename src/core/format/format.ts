import type { Unit } from "../form/form.ts";
import type { Language, Text } from "../text.ts";

const locales = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Language, string>;

/** Made once, when first asked for: of ten formats a page needs three or four, and each takes a millisecond. */
const inLanguage = <Format>(make: (locale: string) => Format) => {
  const made: Partial<Record<Language, Format>> = {};
  return (language: Language): Format => (made[language] ??= make(locales[language]));
};

const formatter = (options: Intl.NumberFormatOptions) =>
  inLanguage((locale) => new Intl.NumberFormat(locale, options));

const whole = formatter({});
const exact = formatter({ maximumFractionDigits: 6 });
const compact = formatter({ notation: "compact", maximumSignificantDigits: 3 });
const share = formatter({
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const axisShare = formatter({ style: "percent", maximumFractionDigits: 1 });
const longDate = inLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
);
const conjunction = inLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** A number in full, grouped; money keeps its decimals. */
export const formatNumber = (value: number, language: Language): string =>
  whole(language).format(value);

/** A number with every decimal that is printed, for two that differ in the last ones. */
export const formatExact = (value: number, language: Language): string =>
  exact(language).format(value);

/** A number for a label where room is short: 1.2万, 12k. */
export const formatCompact = (value: number, language: Language): string =>
  Math.abs(value) < 10_000 ? formatNumber(value, language) : compact(language).format(value);

/** A share of 0…1 as a percentage with one decimal. */
export const formatShare = (value: number, language: Language): string =>
  share(language).format(value);

/** A rate with its two sides, 48.0% (71 / 148), in the brackets of the language. */
export const formatRate = (numerator: number, denominator: number, language: Language): string => {
  const sides = `${formatNumber(numerator, language)} / ${formatNumber(denominator, language)}`;
  const rate = formatShare(numerator / denominator, language);
  return language === "zh" ? `${rate}（${sides}）` : `${rate} (${sides})`;
};

export const formatAxisShare = (value: number, language: Language): string =>
  axisShare(language).format(value);

const signOf = (value: number): string => {
  if (value === 0) return "±";
  return value > 0 ? "+" : "−";
};

/** A difference of shares as a bare number of percentage points, with its sign. */
export const formatPoint = (value: number): string =>
  `${signOf(value)}${(Math.abs(value) * 100).toFixed(1)}`;

/** A difference of shares in percentage points, with its sign. */
export const formatPoints = (value: number, language: Language): string =>
  language === "zh" ? `${formatPoint(value)} 个百分点` : `${formatPoint(value)} pp`;

/** By which part something grew or shrank, with its sign: +35.0%. */
export const formatGrowth = (value: number, language: Language): string =>
  `${signOf(value)}${formatShare(Math.abs(value), language)}`;

/** A difference of counts with its sign. */
export const formatChange = (value: number, language: Language): string =>
  `${signOf(value)}${formatNumber(Math.abs(value), language)}`;

/** An ISO date such as 2024-03-31, in words. */
export const formatDate = (iso: string, language: Language): string =>
  longDate(language).format(new Date(iso));

/** The parts of a list, joined by “and”. */
export const formatList = (parts: readonly string[], language: Language): string =>
  conjunction(language).format(parts);

/** The unit a number stands in, as it follows the number. */
export const unitWords = {
  documents: { zh: "件", en: "documents" },
  decisions: { zh: "件", en: "decisions" },
  items: { zh: "项", en: "items" },
  requests: { zh: "件", en: "requests" },
  cases: { zh: "件", en: "cases" },
  notices: { zh: "件", en: "notices" },
  "wan-yuan": { zh: "万元", en: "×10,000 yuan" },
  yuan: { zh: "元", en: "yuan" },
  printed: { zh: "单位见原表", en: "unit as printed" },
} as const satisfies Record<Unit, Text>;
