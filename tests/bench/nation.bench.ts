import { readFile } from "node:fs/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";
import { folder, makeDataset, type Size, sizes } from "./datasets.ts";
import { type Measure, type Measurement, percentile } from "./measurement.ts";

/** Milliseconds from a choice to the overview redrawn. */
const clickBudgets = { default: 50, province: 100, nation: 200 };

const clicks = 20;

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

const isReady = "main[data-ready=true]";

interface Click {
  /** The first chart that rests on the choice. */
  readonly chart: number;
  readonly page: number;
}

/** Chooses a value of a list: milliseconds until a frame shows the chart, and the whole page, redrawn. */
const click = (page: Page, index: number): Promise<Click> =>
  page.evaluate(async (chosen) => {
    const lists = [...document.querySelectorAll<HTMLSelectElement>("main select")];
    const list = lists.find(({ options }) => [...options].some(({ value }) => value === "county"));
    if (!list) throw new Error("no list of levels");
    if (list.selectedIndex === chosen % list.options.length) throw new Error("chosen already");
    const { href } = location;
    const started = performance.now();
    list.selectedIndex = chosen % list.options.length;
    list.dispatchEvent(new Event("change", { bubbles: true }));
    const times: number[] = [];
    for (const what of ["[data-figure=flow][aria-busy=false]", "main[data-ready=true]"]) {
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (location.href === href || !document.querySelector(what));
      times.push(performance.now() - started);
    }
    const [chart = Number.NaN, whole = Number.NaN] = times;
    return { chart, page: whole };
  }, index);

const openCold = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bytes = countBytes(page);
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
  const turnTo = async (year: number): Promise<void> => {
    await page.goto(`${url}#/overview?dataset=${name}&year=${year}`);
    // The page takes note of its new address in the frame after.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.locator(isReady).waitFor({ timeout: 180_000 });
  };
  // The first choices open the engine and bring the columns.
  await turnTo(2019);
  for (let i = 1; i <= 2; i++) await click(page, i);
  const times: Click[] = [];
  // Each round has a year of its own, so that no question of the chart was asked before.
  for (let i = 0; i < clicks; i++) {
    if (i % 4 === 0) {
      await turnTo(2025 - i / 4);
    }
    times.push(await click(page, 1 + (i % 4)));
  }
  const charts = times.map(({ chart }) => chart);
  const pages = times.map((time) => time.page);
  const memory = await memoryOf(session);
  const held = await collected(page, session);
  await page.close();
  return [
    ...first,
    // On a machine with other work the quickest says most about the page.
    { what: `filter to redrawn chart, quickest, ${title}`, value: Math.min(...charts), unit: "ms" },
    {
      what: `filter to redrawn chart, median, ${title}`,
      value: percentile(charts, 0.5),
      unit: "ms",
    },
    {
      what: `filter to redrawn chart, p95, ${title}`,
      value: percentile(charts, 0.95),
      unit: "ms",
      atMost: clickBudgets[title],
    },
    {
      what: `filter to whole page, median, ${title}`,
      value: percentile(pages, 0.5),
      unit: "ms",
    },
    { what: `filter to whole page, p95, ${title}`, value: percentile(pages, 0.95), unit: "ms" },
    { what: `page memory, ${title}`, value: memory, unit: "MB", atMost: 700 },
    { what: `page memory, garbage collected, ${title}`, value: held, unit: "MB" },
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
  return measurements;
};
