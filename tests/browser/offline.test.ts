import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "../support/browser.ts";

let browser: Browser;
let folder: string;

/** What is built, in a folder of a larger site; the files that a release changes are copies. */
const publish = async (): Promise<void> => {
  const place = join(folder, "open", "atlas");
  await mkdir(place, { recursive: true });
  for (const entry of await readdir("dist", { withFileTypes: true })) {
    const [from, to] = [resolve("dist", entry.name), join(place, entry.name)];
    await (entry.isDirectory() ? symlink(from, to) : copyFile(from, to));
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "offline-"));
  await publish();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const drawn = (page: Page): Promise<void> => page.locator("main[data-ready=true]").waitFor();

const underControl = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

it("opens without a network after the first visit, and says when a newer release is ready", async () => {
  const server = await serve(folder, { port: 0 });
  const page = await browser.newPage({ locale: "zh-CN", serviceWorkers: "allow" });
  const foreign: string[] = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
  const address = `${server.url}open/atlas/`;
  await page.goto(address);
  await drawn(page);
  await underControl(page);

  await server.close();
  await page.reload();
  await drawn(page);
  expect(await page.locator("main h2").first().innerText()).toMatch(/份报告/u);
  await page.goto(`${address}#/league`);
  await page
    .getByText(/17 个机关|15 个机关/u)
    .first()
    .waitFor();
  expect(await page.locator("main [role=alert]").count()).toBe(0);

  const worker = join(folder, "open", "atlas", "sw.js");
  for (const twin of ["", ".br", ".gz"]) await rm(`${worker}${twin}`, { force: true });
  const built = await readFile("dist/sw.js", "utf8");
  await writeFile(worker, built.replace(/"version":"./u, `"version":"x`));
  const again = await serve(folder, { port: Number(new URL(server.url).port) });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText("新版本已备好").waitFor();
  const opened = page.waitForEvent("load");
  await page.getByRole("button", { name: "现在更新" }).click();
  await opened;
  await drawn(page);
  expect(await page.getByText("新版本已备好").count()).toBe(0);
  expect(foreign).toEqual([]);
  await page.close();
  await again.close();
});
