import { afterAll, beforeAll, expect, it } from "vitest";
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
