import type { Page } from "playwright-core";
import { openSite } from "../support/site.ts";
import { type Measure, percentile } from "./measurement.ts";

const runaway = "select count(*) as n from range(1000000) a, range(1000000) b";

const ask = async (page: Page, sql: string): Promise<void> => {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Control+Enter");
};

/** Milliseconds from the press to the moment the workbench can be asked again. */
const timeCancelling = async (page: Page): Promise<number> => {
  const running = page.getByRole("progressbar", { name: "正在查询" });
  await ask(page, runaway);
  await running.waitFor();
  const cancel = page.getByRole("button", { name: "取消", exact: true });
  const started = performance.now();
  await cancel.click();
  await running.waitFor({ state: "detached" });
  return performance.now() - started;
};

/** Milliseconds between frames while a grid is drawn past the reader from its top to its end. */
const timeFrames = async (grid: Element): Promise<readonly number[]> => {
  const steps = 240;
  const times: number[] = [];
  let before = performance.now();
  for (let step = 1; step <= steps; step += 1) {
    grid.scrollTop = (grid.scrollHeight * step) / steps;
    await new Promise(requestAnimationFrame);
    times.push(performance.now() - before);
    before = performance.now();
  }
  return times;
};

/** The workbench with a million rows, and with a query that would never end. */
export const measure: Measure = async () => {
  const site = await openSite();
  const page = await site.openPage("data");
  await page.locator(".cm-content").waitFor();
  await page.getByRole("combobox", { name: "取多少行" }).selectOption("1000000");
  await ask(page, "select range as n, range * 2 as double from range(1000000)");
  await page.getByText(/^1,000,000 行/u).waitFor();
  const frames = await page.getByRole("region", { name: "查询结果" }).evaluate(timeFrames);
  const cancelled: number[] = [];
  for (let run = 0; run < 3; run += 1) cancelled.push(await timeCancelling(page));
  await site.close();
  return [
    {
      what: "workbench: calling a runaway off, the longest of 3",
      value: Math.max(...cancelled),
      unit: "ms",
      atMost: 1000,
    },
    {
      what: "workbench: frame while 1,000,000 rows are scrolled, p95",
      value: percentile(frames, 0.95),
      unit: "ms",
      atMost: 50,
    },
  ];
};
