import type { Browser, Page } from "playwright-core";
import type { Language } from "#core/text.ts";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.ts";

export type Theme = "light" | "dark" | "elder";

export interface Reader {
  readonly width?: number;
  readonly theme?: Theme;
  readonly language?: Language;
}

/** What is built, served and open to a reader; close it after use. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  readonly openPage: (route: string, reader?: Reader) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const locales = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Language, string>;

const heights: Readonly<Record<number, number>> = { 390: 844, 768: 1024 };

/** A page whose first answers are drawn. */
const openPage =
  (browser: Browser, url: string): Site["openPage"] =>
  async (route, { width = 1440, theme = "light", language = "zh" } = {}) => {
    const page = await browser.newPage({
      viewport: { width, height: heights[width] ?? 900 },
      locale: locales[language],
      colorScheme: theme === "dark" ? "dark" : "light",
      reducedMotion: "reduce",
    });
    await page.addInitScript(
      (preferences) => localStorage.setItem("preferences", preferences),
      JSON.stringify({
        language,
        theme: theme === "dark" ? "dark" : "light",
        elder: theme === "elder",
      }),
    );
    await page.goto(`${url}#/${route}`);
    await page.locator("main[data-ready=true]").waitFor();
    return page;
  };

export const openSite = async (): Promise<Site> => {
  const server = await serve("dist", { port: 0 });
  const browser = await launchBrowser();
  return {
    url: server.url,
    browser,
    openPage: openPage(browser, server.url),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
