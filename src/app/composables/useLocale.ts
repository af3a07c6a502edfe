import { storeToRefs } from "pinia";
import {
  formatChange,
  formatCompact,
  formatDate,
  formatList,
  formatNumber,
  formatPoints,
  formatShare,
} from "#core/format/format.ts";
import type { Language, Text } from "#core/text.ts";
import { usePreferences } from "#app/stores/usePreferences.ts";

/** The tag a language goes by in the page. */
export const tags = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Language, string>;

/** Words, numbers and dates in the reader's language; used in a template they follow it. */
export function useLocale() {
  const { language } = storeToRefs(usePreferences());
  return {
    language,
    t: (text: Text): string => text[language.value],
    number: (value: number): string => formatNumber(value, language.value),
    compact: (value: number): string => formatCompact(value, language.value),
    share: (value: number): string => formatShare(value, language.value),
    points: (value: number): string => formatPoints(value, language.value),
    change: (value: number): string => formatChange(value, language.value),
    date: (iso: string): string => formatDate(iso, language.value),
    list: (parts: readonly string[]): string => formatList(parts, language.value),
  };
}
