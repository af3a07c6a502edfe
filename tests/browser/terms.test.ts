import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each([
  ["overview", "zh", "漏斗图的界限", "仅凭偶然"],
  ["league", "zh", "无分母", "不是 0%"],
  ["league", "en", "Pooled rate", "not the mean of the rates"],
  ["league?tab=funnel&year=2019-2025", "zh", "过度离散", "大于仅凭偶然应有"],
  ["compare?bodies=pingtan-office,pingtan-transport", "zh", "居中的一半", "最高的四分之一"],
  ["trends", "en", "Clearly", "Beyond chance"],
  ["atlas", "zh", "无法区分", "不等于相同"],
  ["quality", "zh", "不能相互吻合", "转录的差错"],
] as const)("on %s in %s, %s explains itself by keys", async (route, language, term, words) => {
  const page = await site.openPage(route, { language });
  const word = page.locator(".terms").getByRole("button", { name: term, exact: true }).first();
  await word.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText(words).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => word.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.close();
});
