import { readFile } from "node:fs/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";
import { closeDataset, growth, searchTimes, takeLongTasks, watchLongTasks } from "./atScale.ts";
import { clickThrough, figures, look, isReady } from "./clicks.ts";
import { folder, makeDataset, type Size, sizes } from "./datasets.ts";
import type { Measure, Measurement } from "./measurement.ts";

/** Bytes of data a page fetched, workers included; the engine and the page's own code are apart. */
const isData = (address: string): boolean => /\.(parquet|json|csv)$/u.test(address);

const countBytes = (page: Page): (() => number) => {
  let bytes = 0;
  page.on("requestfinished", (request) => {
    if (!isData(request.url())) return;
    void request.sizes().then(
      ({ responseBodySize }) => (bytes += responseBodySize),
      () => undefined,
    );
  });
  return () => bytes;
};

/** What the largest renderer holds, in MB: heap, workers and the memory of the engine. */
const memoryOf = async (session: CDPSession): Promise<number> => {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
      return Number(/RssAnon:\s+(\d+)/u.exec(status)?.[1] ?? Number.NaN) / 1000;
    });
  return Math.max(...(await Promise.all(sizes)).filter(Number.isFinite));
};

/** The same once the page has let go of what nothing uses, as it does by itself where memory is short. */
const collected = async (page: Page, session: CDPSession): Promise<number> => {
  const own = await page.context().newCDPSession(page);
  await own.send("HeapProfiler.collectGarbage");
  await page.waitForTimeout(1000);
  return memoryOf(session);
};

const openCold = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1800 } });
  const bytes = countBytes(page);
  await watchLongTasks(page);
  const started = performance.now();
  await page.goto(address);
  await page.locator(isReady).waitFor({ timeout: 180_000 });
  return { page, bytes, time: performance.now() - started };
};

const measureSize = async (
  url: string,
  browser: Browser,
  { name, title }: Size,
): Promise<readonly Measurement[]> => {
  const session = await browser.newBrowserCDPSession();
  const overview = await openCold(browser, `${url}#/overview?dataset=${name}`);
  const league = await openCold(browser, `${url}#/league?dataset=${name}`);
  const first: readonly Measurement[] = [
    { what: `first view, ${title}`, value: overview.time, unit: "ms" },
    { what: `data for the first view, ${title}`, value: overview.bytes() / 1e6, unit: "MB" },
    { what: `first league table, ${title}`, value: league.time, unit: "ms" },
    {
      what: `data for the first league table, ${title}`,
      value: league.bytes() / 1e6,
      unit: "MB",
      atMost: 8,
    },
  ];
  await league.page.close();
  const { page } = overview;
  const loading = await takeLongTasks(page, `first view, ${title}`);
  await clickThrough(page, { url, dataset: name, figure: figures.overview, look });
  const filtering = await takeLongTasks(page, `20 filters, ${title}`);
  const memory = await memoryOf(session);
  const held = await collected(page, session);
  const search = await searchTimes(page, title);
  await closeDataset(page, url);
  const left = await collected(page, session);
  await page.close();
  return [
    ...first,
    { what: `page memory, ${title}`, value: memory, unit: "MB", atMost: 700 },
    { what: `page memory, garbage collected, ${title}`, value: held, unit: "MB" },
    // The default dataset is the one that is turned to.
    ...(title === "default"
      ? []
      : [{ what: `page memory, dataset closed, ${title}`, value: left, unit: "MB" } as const]),
    ...loading,
    ...filtering,
    ...search,
  ];
};

/** The same pages on three sizes of data, so that growth can be seen. */
export const measure: Measure = async () => {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    await makeDataset(size);
    const server = await serve("dist", { port: 0, datasets: folder });
    const browser = await launchBrowser();
    try {
      measurements.push(...(await measureSize(server.url, browser, size)));
    } finally {
      await browser.close();
      await server.close();
    }
  }
  return [...measurements, ...growth(measurements)];
};
