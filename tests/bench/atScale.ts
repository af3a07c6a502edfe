import type { Page } from "playwright-core";
import { isReady } from "./clicks.ts";
import { type Measurement, percentile } from "./measurement.ts";

/** Keeps how long each task was that held the page up for more than 50 ms. */
export const watchLongTasks = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  });
};

/** The long tasks since they were last taken. */
export const takeLongTasks = async (page: Page, what: string): Promise<readonly Measurement[]> => {
  const tasks = await page.evaluate(() =>
    (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0),
  );
  const sum = tasks.reduce((all, one) => all + one, 0);
  return [
    { what: `longest task of the page, ${what}`, value: Math.max(0, ...tasks), unit: "ms" },
    { what: `all its tasks above 50 ms, ${what}`, value: sum, unit: "ms" },
  ];
};

/** A name, initials and an English name as they are typed, letter by letter, and nothing that is found. */
const typed = [
  "自",
  "自然",
  "自然资",
  "自然资源",
  "z",
  "zr",
  "zrz",
  "zrzy",
  "w",
  "wa",
  "wat",
  "县",
  "q7",
];

/** Milliseconds from a letter to a frame that shows the list for it. */
export const searchTimes = async (page: Page, title: string): Promise<readonly Measurement[]> => {
  await page.locator("header input[role=combobox]").first().click();
  const times = await page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>("header input[role=combobox]");
    if (!field) throw new Error("no search for a body");
    const taken: number[] = [];
    for (const text of texts) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // The frame that draws the list is over when the next one begins.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      taken.push(performance.now() - started);
    }
    return taken;
  }, typed);
  await page.keyboard.press("Escape");
  return [
    {
      what: `letter to list of bodies, median, ${title}`,
      value: percentile(times, 0.5),
      unit: "ms",
    },
    { what: `letter to list of bodies, p95, ${title}`, value: percentile(times, 0.95), unit: "ms" },
  ];
};

/** Turns the page to the default dataset, which closes the one before. */
export const closeDataset = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}#/method`);
  await page.waitForTimeout(500);
  await page.locator(isReady).waitFor({ timeout: 60_000 });
};

const reports = { province: 21_000, nation: 1_000_000 };

/** How much more a first view takes where there are so many times more reports. */
export const growth = (measurements: readonly Measurement[]): readonly Measurement[] => {
  const valueOf = (what: string): number =>
    measurements.find((measured) => measured.what === what)?.value ?? Number.NaN;
  const times = (what: string) => valueOf(`${what}, nation`) / valueOf(`${what}, province`);
  return [
    {
      what: "reports, nation : province",
      value: reports.nation / reports.province,
      unit: "times",
    },
    {
      what: "data for the first view, nation : province",
      value: times("data for the first view"),
      unit: "times",
      atMost: reports.nation / reports.province,
    },
    {
      what: "first view, nation : province",
      value: times("first view"),
      unit: "times",
      atMost: reports.nation / reports.province,
    },
  ];
};
