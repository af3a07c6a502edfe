import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const read = async (page: Page): Promise<string> => {
  await page.locator("main[data-ready=true]").waitFor();
  return page.locator("main").innerText();
};

const addresses = [
  "overview?year=2023",
  "league?year=2024&metric=refusal-rate&basis=b&ranks=1&sort=-value",
  "league?year=2022-2024&metric=received&region=*",
  "trends?metric=received&index=1",
  "outcomes?year=2024",
  "disputes?year=2025",
  "complaints?year=2024",
  "body/pingtan-finance?year=2024",
] as const;

describe("an address", () => {
  it.each(addresses)("%s opens the same view in a new tab", async (address) => {
    const first = await site.openPage(address);
    const second = await site.openPage(address);
    const words = await read(first);
    expect(words.length).toBeGreaterThan(40);
    expect(await read(second)).toBe(words);
    await first.close();
    await second.close();
  });

  it("is written by a choice, and back and forward walk the choices", async () => {
    const page = await site.openPage("league?year=2024");
    const before = await read(page);
    await page.getByLabel("指标").first().selectOption("refusal-rate");
    await page.waitForURL(/metric=refusal-rate/u);
    await page
      .getByText(/合并不予公开率/u)
      .first()
      .waitFor();
    const after = await read(page);
    await page.goBack();
    await page
      .getByText(/合并公开率/u)
      .first()
      .waitFor();
    expect(await read(page)).toBe(before);
    await page.goForward();
    await page
      .getByText(/合并不予公开率/u)
      .first()
      .waitFor();
    expect(await read(page)).toBe(after);
    await page.close();
  });

  it.each([
    ["nowhere", "没有“nowhere”这个页面"],
    ["league?metric=happiness", "metric=happiness"],
    ["league?year=1850&colour=red", "colour=red"],
  ])("%s that is stale opens at the defaults with a note", async (address, note) => {
    const page = await site.openPage(address);
    expect(await read(page)).toContain(note);
    expect(await page.locator("main h1").count()).toBe(1);
    await page.close();
  });
});
