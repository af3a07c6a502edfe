import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Reader, type Site } from "../support/site.ts";

let site: Site;
const refusals: string[] = [];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The data page with its editor, and whatever the page's policy refuses on it. */
const openWorkbench = async (route = "data", reader: Reader = {}): Promise<Page> => {
  const page = await site.openPage(route, reader);
  page.on("console", (message) => message.type() === "error" && refusals.push(message.text()));
  await page.locator("#sql-workbench").scrollIntoViewIfNeeded();
  await page.locator(".cm-content").waitFor();
  return page;
};

/** Types over what stands in the editor, as a reader would, and runs it. */
const run = async (page: Page, sql: string): Promise<void> => {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Control+Enter");
};

const cell = (page: Page, text: string) =>
  page.locator(".found td").filter({ hasText: new RegExp(`^\\s*${text}\\s*$`, "u") });

const running = (page: Page) => page.getByRole("progressbar", { name: "正在查询" });

const runaway = "select count(*) as n from range(1000000) a, range(1000000) b";

describe("the workbench", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openWorkbench();
  });
  afterAll(() => page.close());

  it("runs an example, shows its rows and draws them", async () => {
    await page.getByRole("button", { name: "各年新收多少申请，公开率怎样变化？" }).click();
    await cell(page, "2024").waitFor();
    await page.locator(".found label", { hasText: "图" }).click();
    await page.locator(".found .canvas svg path").first().waitFor({ state: "attached" });
    await page.locator(".found label", { hasText: "表格" }).click();
    await page.getByText(/运行过的查询（1）/u).waitFor();
  });

  it("marks the place of a mistake and says it in words", async () => {
    await run(page, "select\n  year, yeer\nfrom reports");
    const fault = page.locator(".workbench [role=alert]");
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(/第 2 行：没有“yeer”这一列。是否想写“year”/u);
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("yeer");
  });

  it("completes a column by what it means, quotes and all", async () => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("select ");
    await page.keyboard.type("上年结转");
    await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await page.locator(".cm-content").innerText()).toMatch(
      /^select "requests\.carried-in\.\w+"$/u,
    );
  });

  it("calls a runaway off while the rest of the page answers", async () => {
    await run(page, runaway);
    await running(page).waitFor();
    await page.getByRole("combobox", { name: "行", exact: true }).selectOption("level");
    await page.getByRole("rowheader", { name: "部门" }).waitFor();
    expect(await running(page).count()).toBe(1);
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await running(page).waitFor({ state: "detached" });
    await run(page, "select 4711 as answer");
    await cell(page, "4711").waitFor();
  });

  it("holds a million rows and draws those in sight", async () => {
    await page.getByRole("combobox", { name: "取多少行" }).selectOption("1000000");
    await run(page, "select range as n from range(1000000)");
    await page.getByText(/^1,000,000 行/u).waitFor();
    const grid = page.getByRole("region", { name: "查询结果" });
    await grid.focus();
    await page.keyboard.press("End");
    await cell(page, "999999").waitFor();
    expect(await grid.locator("tr").count()).toBeLessThan(120);
    await page.keyboard.press("PageUp");
    await page.keyboard.press("Home");
    await cell(page, "0").waitFor();
  });

  it("is left by keys alone: Tab indents, Escape and Tab go on", async () => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("select 12 as dozen");
    await page.keyboard.press("Tab");
    expect(await page.locator(".cm-content").innerText()).toMatch(/^ {2}select 12/u);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await cell(page, "12").waitFor();
  });

  it("does nothing that the page's policy refuses", () => {
    expect(refusals).toEqual([]);
  });
});

describe("a table of one's own", () => {
  it("comes back with its address, and opens in the workbench", async () => {
    const page = await openWorkbench("data?pivot=rows:level;column:year;values:received");
    await page.getByRole("columnheader", { name: "新收申请 · 2024" }).waitFor();
    await page.getByRole("combobox", { name: "行内再分" }).selectOption("sector");
    await page.waitForURL(/pivot=rows%3Alevel,sector/u);
    await page.getByRole("button", { name: "在 SQL 工作台中打开" }).click();
    await cell(page, "department").first().waitFor();
    expect(await page.locator(".cm-content").innerText()).toContain("with answers as (");
    await page.close();
  });

  it("refuses to add up aggregates, in a sentence", async () => {
    const page = await openWorkbench("data?pivot=rows:region;values:received;kind:aggregate");
    await page.getByText(/汇总报告层层包含，不能相加/u).waitFor();
    await page.close();
  });
});

describe("both", () => {
  it.each(["light", "dark", "elder"] as const)("are accessible in %s", async (theme) => {
    const page = await openWorkbench("data", { theme, width: theme === "elder" ? 390 : 1440 });
    await run(page, "select yeer from reports");
    await page.locator(".workbench [role=alert]").waitFor();
    await run(page, "select name, length(name) as n from bodies");
    await page.locator(".found td").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.close();
  });
});
