import { defineStore } from "pinia";
import { ref, watch } from "vue";
import type { Language } from "#core/text.ts";
import { browserStorage } from "./storage.ts";

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/** Sizes of type in 长辈模式, in pixels. */
export const elderSizes = [18, 20, 24, 30] as const;
export type ElderSize = (typeof elderSizes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly elder: boolean;
  readonly elderSize: ElderSize;
}

const key = "preferences";

const ownLanguage = (): Language =>
  navigator.languages.find((tag) => /^(zh|en)/.test(tag))?.startsWith("en") ? "en" : "zh";

/** What was kept, each part that is understood; the rest at its default. */
export const parsePreferences = (kept: unknown, language: Language = "zh"): Preferences => {
  const parts = (typeof kept === "object" && kept !== null ? kept : {}) as Record<string, unknown>;
  return {
    language:
      parts["language"] === "zh" || parts["language"] === "en" ? parts["language"] : language,
    theme: themes.find((theme) => theme === parts["theme"]) ?? "system",
    elder: parts["elder"] === true,
    elderSize: elderSizes.find((size) => size === parts["elderSize"]) ?? 20,
  };
};

/** How the reader wants to read; kept in the browser, never in the address. */
export const usePreferences = defineStore("preferences", () => {
  const kept = parsePreferences(browserStorage.read(key), ownLanguage());
  const language = ref<Language>(kept.language);
  const theme = ref<Theme>(kept.theme);
  const elder = ref(kept.elder);
  const elderSize = ref<ElderSize>(kept.elderSize);

  watch([language, theme, elder, elderSize], () =>
    browserStorage.write(key, {
      language: language.value,
      theme: theme.value,
      elder: elder.value,
      elderSize: elderSize.value,
    }),
  );

  return { language, theme, elder, elderSize };
});
