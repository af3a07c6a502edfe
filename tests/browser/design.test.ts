import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";
import { violationsOf } from "../support/violations.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("every part", () => {
  it("is accessible while it is open", async () => {
    const page = await site.openPage("design", { width: 390 });
    await page.getByRole("combobox", { name: "查找机关", exact: true }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "无分母" }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "目录" }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

describe("a chart", () => {
  let page: Page;

  beforeAll(async () => {
    page = await site.openPage("design");
  });
  afterAll(() => page.close());

  it("is walked by keys, says its points, and shows where it stands", async () => {
    const chart = page.getByRole("application").first();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const status = page.locator("[role=status][aria-live]");
    expect(await status.textContent()).toMatch(/^2020.*55\.1%/);
    await page.locator(".ring").waitFor();
    await page.keyboard.press("End");
    expect(await status.textContent()).toMatch(/^2025/);
    await page.keyboard.press("Escape");
    expect(await page.locator(".ring").count()).toBe(0);
  });

  it("shows the same words to a pointer", async () => {
    const chart = page.getByRole("application").first();
    await chart.focus();
    await page.keyboard.press("End");
    const last = await page.locator(".ring").boundingBox();
    await page.keyboard.press("Escape");
    await page.mouse.move(last!.x + 20, last!.y + 20);
    await page.locator(".bubble").waitFor();
    expect(await page.locator(".bubble").textContent()).toMatch(/2025.*63\.6%/);
  });

  it("turns into its table and back", async () => {
    const figure = page.locator("figure").first();
    await figure.getByRole("button", { name: "看表格" }).click();
    expect(await figure.getByRole("row").count()).toBe(8);
    await figure.getByRole("button", { name: "看图" }).click();
    await figure.getByRole("application").waitFor();
  });

  it.each([
    ["PNG", /^\u0089PNG/],
    ["SVG", /<svg [\s\S]*升至[\s\S]*来源/],
    ["CSV", /\r\n"2019",180,320/],
  ])("is saved as %s with its words", async (kind, content) => {
    const saving = page.waitForEvent("download");
    await page
      .getByRole("button", { name: `下载 ${kind}` })
      .first()
      .click();
    const file = await (await saving).path();
    const bytes = await readFile(file, kind === "PNG" ? "latin1" : "utf8");
    expect(bytes).toMatch(content);
  });

  it("wears the colours of the theme", async () => {
    const fills = async (theme: "light" | "dark") => {
      const themed = await site.openPage("design", { theme });
      const paths = themed.locator(".canvas svg path[fill]");
      await themed.locator(".canvas").first().scrollIntoViewIfNeeded();
      await paths.first().waitFor({ state: "attached" });
      const found = await paths.evaluateAll((all) => all.map((path) => path.getAttribute("fill")));
      await themed.close();
      return found;
    };
    expect(await fills("light")).toContain("rgb(29, 91, 148)");
    expect(await fills("dark")).toContain("rgb(111, 176, 226)");
  });
});

describe("a table and a dialog", () => {
  let page: Page;

  beforeAll(async () => {
    page = await site.openPage("design");
  });
  afterAll(() => page.close());

  it("sorts by key, and tells by which column", async () => {
    const table = page.getByRole("table").first();
    const head = table.getByRole("columnheader", { name: "机关" });
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const last = await table.getByRole("row").last().textContent();
    expect(last).not.toContain("87.1%");
  });

  it("reaches the end of thousands of rows", async () => {
    const long = page.getByRole("region", { name: "3000 个虚构机关" });
    expect(await long.getByRole("row").count()).toBeLessThan(100);
    await long.focus();
    await page.keyboard.press("End");
    await long.locator("tr[aria-rowindex='3001']").waitFor();
  });

  it("keeps the focus inside a dialog, and gives it back", async () => {
    const opener = page.getByRole("button", { name: "打开对话框" });
    await opener.click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
