import { chromium, type Browser } from "playwright-core";
import { provideChromium } from "../../scripts/chromium.mjs";

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: provideChromium(),
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
