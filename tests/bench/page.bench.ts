import type { Page } from "playwright-core";
import { openSite, type Site } from "../support/site.ts";
import { percentile, type Measure } from "./measurement.ts";

const runs = 5;

/** Scripts that had come when something was first painted, and all that came until the charts stood. */
const scriptBytes = (page: Page) =>
  page.evaluate(() => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    const scripts = performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js")) as PerformanceResourceTiming[];
    const before = scripts.filter(({ responseEnd }) => responseEnd <= (painted?.startTime ?? 0));
    const [first, all] = [before, scripts].map((some) =>
      some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    return { first: first ?? 0, all: all ?? 0 };
  });

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
      value: Math.max(...visits.map(({ bytes }) => bytes.first)) / 1000,
      unit: "kB",
      atMost: 250,
    },
    {
      what: "JavaScript until the first charts stand, gzip",
      value: Math.max(...visits.map(({ bytes }) => bytes.all)) / 1000,
      unit: "kB",
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
