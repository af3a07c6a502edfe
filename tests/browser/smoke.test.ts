import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("shows the product's name in its first page", async () => {
  const page = await site.openPage("");
  expect(await page.title()).toContain("公开图鉴");
  expect(await page.locator("main").count()).toBe(1);
});

it("draws the first page without an error", async () => {
  const page = await site.openPage("");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.reload();
  await page.locator("main[data-ready=true]").waitFor();
  expect(errors).toEqual([]);
});

it("works in a folder of a larger site", async () => {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  await cp("dist", join(folder, "open", "atlas"), { recursive: true });
  const server = await serve(folder, { port: 0 });
  const page = await site.browser.newPage();
  const missing: string[] = [];
  page.on("response", (response) => response.status() >= 400 && missing.push(response.url()));
  await page.goto(`${server.url}open/atlas/`);
  await page.locator("main[data-ready=true]").waitFor();
  expect(missing).toEqual([]);
  await server.close();
  await rm(folder, { recursive: true });
});
