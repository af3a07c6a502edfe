import type { Page } from "playwright-core";
import { openSite, type Site } from "../support/site.ts";
import { percentile, type Measure } from "./measurement.ts";

const runs = 5;

const scriptBytes = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

/** A page in a context of its own: nothing is cached. */
const openCold = async ({ browser, url }: Site) => {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(url);
  await page.locator("main[data-ready=true]").waitFor();
  const time = performance.now() - started;
  const bytes = await scriptBytes(page);
  await page.close();
  return { time, bytes };
};

export const measure: Measure = async () => {
  const site = await openSite();
  const visits: Awaited<ReturnType<typeof openCold>>[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await openCold(site));
  await site.close();
  return [
    {
      what: "JavaScript for first paint, gzip",
      value: Math.max(...visits.map(({ bytes }) => bytes)) / 1000,
      unit: "kB",
      atMost: 250,
    },
    {
      what: "first useful chart, cold, median of 5",
      value: percentile(
        visits.map(({ time }) => time),
        0.5,
      ),
      unit: "ms",
      atMost: 700,
    },
  ];
};
