import { chromium, type Browser } from "playwright-core";
import { provideChromium } from "../../scripts/chromium.mjs";

/** What a test does to a request, the page's own worker must not undo; a test of that worker asks for it. */
const withoutWorkers = (browser: Browser): Browser => {
  const open = browser.newPage.bind(browser);
  browser.newPage = (options) => open({ serviceWorkers: "block", ...options });
  return browser;
};

export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = provideChromium();
  if (!executablePath) throw new Error("no Chromium found");
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return withoutWorkers(browser);
};
