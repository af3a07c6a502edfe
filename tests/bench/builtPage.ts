import { build, type Plugin } from "vite";
import type { Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";

/** Builds a page of this folder as the dashboard is built. */
export const buildPage = (root: string, outDir: string, plugins: readonly Plugin[] = []) =>
  build({
    root,
    plugins: [...plugins],
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 8000 },
  });

/** Opens a built page in a browser of its own. */
export const inBrowser = async <Result>(
  folder: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const server = await serve(folder, { port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
};
