import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => page.close());
afterAll(() => site.close());

const open = async (...reader: Parameters<Site["openPage"]>) => {
  page = await site.openPage(...reader);
};
const ready = () => page.locator("main[data-ready=true]").waitFor();
const pair = "compare?bodies=pingtan-office,pingtan-natural-resources&year=2024";

describe("the comparison", () => {
  it("suggests one where nothing is chosen", async () => {
    await open("compare");
    await page.getByRole("link", { name: "对比这两个" }).click();
    await page.waitForURL(/bodies=[^&]+,[^&]+/u);
    await ready();
    expect(await page.getByRole("columnheader").count()).toBeGreaterThan(3);
  });

  it("is put together from a list by ticking", async () => {
    await open("compare?year=2024");
    await page.getByRole("checkbox", { name: "平潭综合实验区公安局" }).check();
    await page.getByRole("checkbox", { name: "平潭综合实验区财政金融局" }).check();
    await page.getByRole("link", { name: "对比所选 2 个" }).click();
    await page.waitForURL(/bodies=pingtan-police,pingtan-finance/u);
  });

  it("adds a body by the initials of its name, and takes it out again", async () => {
    await open("compare?bodies=pingtan-office");
    await page.getByRole("combobox", { name: "再加一个机关" }).click();
    await page.keyboard.type("ptzhsyqgaj");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/pingtan-police/u);
    await page.getByRole("button", { name: "移出 平潭综合实验区公安局" }).click();
    await page.waitForURL((url) => !url.href.includes("pingtan-police"));
  });

  it("says the difference of two with its interval and a word", async () => {
    await open(pair);
    const row = page.getByRole("row", { name: /^公开率/u });
    expect(await row.textContent()).toMatch(/明显较低|无明显差别|明显较高/u);
    expect(await row.textContent()).toContain("至");
  });

  it("never sets an aggregate beside an own report, and offers the switch", async () => {
    await open("compare?bodies=pingtan-office,pingtan,suqian");
    await page.getByRole("link", { name: "改看汇总报告" }).click();
    await page.waitForURL(/kind=aggregate/u);
    await page.getByRole("link", { name: "改看本机关报告" }).waitFor();
  });

  it("is drawn anew for a sheet of paper, and again for the screen", async () => {
    await open(pair);
    const widthAfter = (event: string) =>
      page.evaluate(async (name) => {
        dispatchEvent(new Event(name));
        await Promise.resolve();
        const svg = document.querySelector("figure .canvas svg");
        return Number(svg?.getAttribute("viewBox")?.split(" ")[2]);
      }, event);
    expect(await widthAfter("beforeprint")).toBe(660);
    // Paper does not wait; on the screen a chart waits for its turn.
    await expect.poll(() => widthAfter("afterprint")).toBeGreaterThan(900);
  });
});
