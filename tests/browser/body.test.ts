import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => page.close());

const open = async (
  address: string,
  reader: Parameters<Site["openPage"]>[1] = {},
): Promise<Page> => {
  page = await site.openPage(`body/${address}`, reader);
  return page;
};

const cell = (id: string) => page.locator(`[data-cell="${id}"]`);
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);
const address = () => decodeURIComponent(new URL(page.url()).hash);

describe("the page of a body", () => {
  it("tells its year in a sentence", async () => {
    await open("pingtan-police");
    await page
      .getByRole("heading", {
        name: "2024 年度新收申请 8 件，办结 8 件，公开率 50.0%（4 / 8，95% 区间 21.5%\u2060–\u206078.5%）。",
        exact: true,
      })
      .waitFor();
  });

  it("says which years were not obtained, and that the asked one is not there", async () => {
    await open("pingtan-police?year=2023");
    const main = await page.locator("main").innerText();
    expect(main).toContain("没有 2023 年度的报告，显示的是 2024 年度。");
    expect(main).toContain("2020、2023和2025 年度的报告未取得，不等于未公布。");
  });

  it("leads to those it was counted in and to the league of its peers", async () => {
    await open("pingtan-police");
    const links = await page
      .locator("main a")
      .evaluateAll((all) =>
        all.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash)),
      );
    expect(links).toContain("#/body/pingtan");
    expect(links).toContain("#/league?year=2024&region=福建/平潭综合实验区");
  });

  it.each([
    ["jiulongpo-erlang", "来源中未见此表。"],
    ["suqian?year=2025", "节选：不是全部表格。"],
    ["shanghai-office?year=2019", "251000元"],
  ])("shows what there is of %s", async (which, words) => {
    await open(which);
    expect(await page.locator("main").innerText()).toContain(words);
  });

  it.each([
    ["nobody", "这个数据集里没有“nobody”。"],
    ["", "请选择一个机关。"],
  ])("helps the reader on where there is no body “%s”", async (which, words) => {
    await open(which);
    const main = page.locator("main");
    expect(await main.innerText()).toContain(words);
    await main.getByRole("combobox", { name: /查找机关/u }).fill("ptzhsyqgaj");
    await page.getByRole("option", { name: "平潭综合实验区公安局" }).click();
    await page.getByRole("heading", { level: 1, name: "平潭综合实验区公安局" }).waitFor();
  });
});

it("is chosen from those of the region where none is named", async () => {
  await open("?year=2024");
  await page.getByRole("cell", { name: "无分母" }).first().waitFor();
  await page.getByRole("link", { name: "平潭综合实验区公安局" }).click();
  await page.getByRole("heading", { level: 1, name: "平潭综合实验区公安局" }).waitFor();
});

describe("a cell", () => {
  it("opens its history beside the form, writes itself into the address, and closes by key", async () => {
    await open("pingtan-junshan?year=2020");
    await cell("requests.received.total").click();
    const panel = page.getByRole("complementary", { name: "单元格历年" });
    await panel.waitFor();
    expect(address()).toContain("cell=requests.received.total");
    expect(await panel.innerText()).toMatch(
      /新收 \+ 上年结转 = 2，而办结总计 \+ 结转下年 = 0（总计列）/,
    );
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(address()).not.toContain("cell=");
    expect(await focused()).toBe("requests.received.total");
  });

  it("is brought into sight by its address, and takes the focus", async () => {
    await open("pingtan-junshan?year=2020&cell=disputes.review.total");
    expect(await focused()).toBe("disputes.review.total");
    const box = await cell("disputes.review.total").boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(900);
  });

  it("is reached by arrow keys, with one stop for Tab in a table", async () => {
    await open("pingtan-junshan?year=2020");
    await cell("requests.received.natural").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    expect(await focused()).toBe("requests.carried-in.total");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("disputes.review.upheld");
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("requests.carried-in.total");
  });

  it("that has the focus is never under the open panel on a phone", async () => {
    await open("pingtan-junshan?year=2020", { width: 390 });
    await cell("requests.received.total").click();
    await page.getByRole("complementary").waitFor();
    await page.keyboard.press("Control+End");
    const panel = await page.getByRole("complementary").boundingBox();
    const box = await cell("requests.carried-out.total").boundingBox();
    expect(await focused()).toBe("requests.carried-out.total");
    expect(box!.y + box!.height).toBeLessThanOrEqual(panel!.y + 1);
  });

  it("is shown in the other years when they are chosen", async () => {
    await open("pingtan-junshan?year=2020&cell=requests.received.total");
    await page.locator(".years label", { hasText: "2021" }).click();
    await page.getByRole("heading", { name: "2021 年度统计表" }).waitFor();
    expect(await cell("requests.received.total").textContent()).toContain("8");
    expect(address()).toContain("year=2021");
    expect(address()).toContain("cell=requests.received.total");
  });

  it("is opened from the finding that involves it", async () => {
    await open("pingtan-junshan");
    await page.getByRole("link", { name: "申请收支平衡" }).first().click();
    await page.getByRole("complementary").waitFor();
    expect(await focused()).toMatch(/^requests\.closed\./);
  });
});

/** Words of column heads that are broken, or wider than their cell; it runs inside the page. */
const brokenWords = (): readonly string[] =>
  [...document.querySelectorAll(".tables thead th")].flatMap((head) => {
    const text = head.firstChild;
    if (!text) return [];
    const room = head.getBoundingClientRect();
    return [...(text.textContent ?? "").matchAll(/[A-Za-z]+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [line, ...others] = range.getClientRects();
      const fits = line && line.left >= room.left - 1 && line.right <= room.right + 1;
      return fits && others.length === 0 ? [] : [word];
    });
  });

it.each(["light", "elder"] as const)(
  "breaks no word over its columns beside an open cell, in %s",
  async (theme) => {
    await open("pingtan-junshan?year=2020&cell=requests.closed.natural", { language: "en", theme });
    await page.getByRole("complementary").waitFor();
    expect(await page.evaluate(brokenWords)).toEqual([]);
  },
);

it.each(["zh", "en"] as const)("prints on two pages in %s", async (language) => {
  await open("pingtan-natural-resources?year=2023", { language, theme: "dark" });
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
