import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";
import { rowOf, savedCsv, wordsOf } from "../support/tables.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ready = (page: Page) => page.locator("main[data-ready=true]").waitFor();

describe("the league", () => {
  it("shows rank ranges when asked, and says what rank 1 means", async () => {
    const page = await site.openPage("league?year=2024");
    expect(await page.getByRole("columnheader", { name: "名次范围" }).count()).toBe(0);
    await page.getByLabel("显示名次范围").check();
    await page.getByRole("columnheader", { name: "1 为最高，即最好" }).waitFor();
    expect(page.url()).toContain("ranks=1");
    await page.goto(`${site.url}#/league?ranks=1&metric=carry-over-rate&year=2024`);
    await page.getByRole("columnheader", { name: "1 为最低，即最好" }).waitFor();
    await page.close();
  });

  it.each([
    [1440, "whole"],
    [390, "fading"],
  ])("fades at its edge only where it is cut: %i pixels", async (width, look) => {
    const page = await site.openPage("league?year=2024", { width });
    const scroller = page.locator("[data-figure=league] .scroller");
    const isCut = await scroller.evaluate((box) => box.scrollWidth > box.clientWidth);
    const mask = await scroller.evaluate((box) => getComputedStyle(box).maskSize);
    expect([isCut, ["auto", "100% 100%"].includes(mask)]).toEqual(Array(2).fill(look === "fading"));
    await page.close();
  });

  it("ranks at the smallest denominator the reader asks for", async () => {
    const page = await site.openPage("league?year=2024");
    const field = page.getByLabel("参与排名的最小分母");
    await field.fill("5");
    await field.press("Enter");
    await page.waitForURL(/minimum=5/);
    expect(await wordsOf(rowOf(page, "平潭综合实验区公安局"))).not.toContain("分母过小");
    await page.close();
  });

  it("shows a model’s estimates when asked, named as a model and worked out beside the page", async () => {
    const page = await site.openPage("league?year=2019-2025");
    const head = page.getByRole("columnheader", { name: "收缩估计（模型）" });
    const isAtWork = () => page.workers().some((worker) => worker.url().includes("shrinkWorker"));
    expect([await head.count(), isAtWork()]).toEqual([0, false]);
    await page.getByLabel("显示收缩估计（模型）").check();
    await page.waitForURL(/model=1/);
    await head.waitFor();
    await page.getByText("名次与高低判断不用它").waitFor();
    const cell = rowOf(page, "平潭综合实验区公安局").getByRole("cell", { name: /%.*\(.*%–.*%\)/u });
    await cell.first().waitFor();
    expect(isAtWork()).toBe(true);
    expect((await savedCsv(page)).some((line) => line.includes("模型下限"))).toBe(true);
    await page.close();
  });

  it("adds years up and says how many of them have the figure", async () => {
    const page = await site.openPage("league?year=2024");
    await page.getByLabel("合并年份").selectOption({ label: "自 2022 年起合并" });
    await page.waitForURL(/year=2022-2024/);
    await ready(page);
    expect(await wordsOf(rowOf(page, "平潭综合实验区交通与建设局"))).toMatch(/3 \/ 3/);
    await page.close();
  });

  it("keeps its head and the names in sight", async () => {
    const page = await site.openPage("league?year=2024", { width: 390 });
    const name = page.getByRole("rowheader").first();
    const before = await name.boundingBox();
    await page
      .getByRole("region")
      .first()
      .evaluate((region) => region.scrollBy(300, 0));
    expect((await name.boundingBox())?.x).toBe(before?.x);
    await page.close();
  });
});

describe("peers", () => {
  const open = async (query: string): Promise<Page> => {
    const page = await site.openPage(`league?${query}`);
    await page.getByText("同组与参照").click();
    return page;
  };

  it("are listed, taken out and put back by the address", async () => {
    const page = await open("year=2024");
    await page.getByRole("button", { name: "移出 平潭综合实验区公安局" }).click();
    await page.waitForURL(/without=pingtan-police/);
    await page.getByText("同组与参照：16 个机关，已移出 1 个").waitFor();
    await page.getByRole("button", { name: "放回 平潭综合实验区公安局" }).click();
    await page.getByText("同组与参照：17 个机关").waitFor();
    expect(page.url()).not.toContain("without");
    await page.close();
  });

  it("may be those nearest to a body", async () => {
    const page = await open("year=2024&region=*&near=pingtan-transport");
    await page.getByText("同组与参照：16 个机关").waitFor();
    await page.close();
  });

  it("say why there are none, with a way out", async () => {
    const page = await site.openPage("league?year=2024&near=shanghai-science");
    await page.getByText("找不到它的近邻").waitFor();
    await page.getByRole("link", { name: "不按近邻比较" }).click();
    await page.getByText("同组与参照：17 个机关").waitFor();
    await page.close();
  });

  it("are held against one body when the reader names it", async () => {
    const page = await site.openPage("league?year=2024&reference=pingtan-natural-resources");
    await page.getByRole("columnheader", { name: "与参照机关相比" }).waitFor();
    const row = rowOf(page, "平潭综合实验区自然资源与生态环境局");
    expect(await wordsOf(row)).toContain("参照机关");
    await page.close();
  });
});

describe("aggregates beside their members", () => {
  it("are refused with two lists that can be drawn", async () => {
    for (const [choice, listed] of [
      ["只看上级汇总", "淮安市人民政府"],
      ["只看下级", "淮安市洪泽区人民政府"],
    ] as const) {
      const page = await site.openPage("league?kind=aggregate&year=2024&region=江苏");
      expect(await page.getByRole("table").count()).toBe(0);
      await page.getByRole("link", { name: choice }).click();
      await rowOf(page, listed).waitFor();
      await page.close();
    }
  });
});

describe("the funnel", () => {
  it("says its dispersion in words and figures, names its method and lists who lies outside", async () => {
    const page = await site.openPage("league?tab=funnel&year=2019-2025");
    const figure = page.locator("figure");
    expect(await figure.locator("figcaption").textContent()).toContain("没有过度离散");
    await figure.getByText("这是怎么算的").click();
    expect(await figure.locator("dl").textContent()).toMatch(/φ = \d\.\d\d.*τ = \d\.\d{3}/);
    expect(await figure.textContent()).toContain("自身的区间也不包含合并值");
    await page.getByRole("heading", { name: "界限之外的机关" }).waitFor();
    await page.getByText("加法放宽").click();
    await page.waitForURL(/limits=additive/);
    await page.close();
  });

  it.each([
    ["year=2025&level=township", "不足 10 个"],
    ["metric=received", "只用于比率"],
  ])("is refused where it would mislead: %s", async (query, words) => {
    const page = await site.openPage(`league?tab=funnel&${query}`);
    await page.getByText(words).waitFor();
    expect(await page.getByRole("application").count()).toBe(0);
    await page.close();
  });
});
