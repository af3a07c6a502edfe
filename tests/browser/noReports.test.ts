import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const nothing = "level=province&sector=finance";

describe("where no report fits what was chosen", () => {
  it.each([
    "overview",
    "league",
    "trends",
    "outcomes",
    "disputes",
    "complaints",
    "atlas",
    "quality",
  ])("%s says so once, draws no empty frame, and leads back", async (route) => {
    const page = await site.openPage(`${route}?${nothing}`);
    expect(await page.locator("main h2").first().innerText()).toBe("没有符合所选条件的报告。");
    expect(await page.locator("main figure:visible").count()).toBe(0);
    await page.getByRole("button", { name: "全部恢复默认" }).click();
    await page.locator("main :is(figure, meter, [data-figure])").first().waitFor();
    expect(await page.getByText("没有符合所选条件的报告。").count()).toBe(0);
    await page.close();
  });

  it.each(["overview", "league", "trends", "outcomes"])(
    "%s sets its figures aside and brings the same ones back",
    async (route) => {
      const page = await site.openPage(route);
      const turnTo = (address: string) =>
        page.evaluate((hash) => (location.hash = hash), `#/${address}`);
      const figure = await page.locator("main [data-figure]").first().elementHandle();
      expect(await figure.isVisible()).toBe(true);
      const ways = page.locator("main .ways");
      await turnTo(`${route}?${nothing}`);
      await ways.waitFor();
      expect(await figure.isVisible()).toBe(false);
      await turnTo(route);
      await ways.waitFor({ state: "detached" });
      expect(await figure.isVisible()).toBe(true);
      await page.close();
    },
  );

  it("names the years that have reports", async () => {
    const page = await site.openPage("outcomes?year=2021&region=江苏&kind=aggregate");
    await page.getByText("有报告的年度").waitFor();
    await page.getByRole("link", { name: "2023", exact: true }).click();
    await page.locator("main figure").first().waitFor();
    await page.close();
  });
});
