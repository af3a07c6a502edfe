import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.openPage("outcomes?year=2025");
});
afterAll(() => site.close());

/** The first percentage behind these words. */
const behind = (words: string, text: string | null): string | undefined =>
  new RegExp(`${words}\\s*(\\d+\\.\\d%)`, "u").exec(text ?? "")?.[1];

it("holds bodies against the same pooled rate as the league, without reports that contradict themselves", async () => {
  const title = await page.locator("[data-figure=rates] h3").first().textContent();
  await page.goto(`${site.url}#/league?year=2025`);
  const headline = page.locator("main .headline h2", { hasText: "合并公开率" });
  expect(behind("合并值", title)).toBe(behind("合并公开率", await headline.textContent()));
  expect(behind("合并值", title)).toBe("45.5%");
});
