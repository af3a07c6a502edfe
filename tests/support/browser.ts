import { chromium, type Browser } from "playwright-core";
import { provideChromium } from "../../scripts/chromium.mjs";

export const launchBrowser = (): Promise<Browser> => {
  const executablePath = provideChromium();
  if (!executablePath) throw new Error("no Chromium found");
  return chromium.launch({
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
};
