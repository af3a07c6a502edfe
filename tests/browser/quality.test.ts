import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tied } from "#core/sentences/tied.ts";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the list of what does not add up", () => {
  it("says first how many reports there are", async () => {
    const page = await site.openPage("quality");
    const name = tied("132 份完整报告中，21 份（15.9%）公布的数字不能相互吻合。");
    await page.getByRole("heading", { name }).waitFor();
  });

  it("narrows to what a count stands for, and the address says so", async () => {
    const page = await site.openPage("quality");
    await page.getByRole("link", { name: "复议诉讼合计" }).first().click();
    await page.waitForURL(/check=dispute-sum/);
    await page.getByRole("heading", { name: "逐条列出 4" }).waitFor();
  });

  it("opens the printed form at the cell", async () => {
    const page = await site.openPage("quality?check=dispute-sum");
    await page.getByRole("link", { name: "平潭综合实验区行政审批局" }).first().click();
    await page.waitForURL(/#\/body\/pingtan-approvals\?.*cell=disputes\.review\.total/);
    await page.waitForURL(/year=2024/);
  });

  it("leaves as CSV", async () => {
    const page = await site.openPage("quality?check=identity");
    const download = page.waitForEvent("download");
    await page
      .locator("[data-figure=findings]")
      .getByRole("button", { name: "导出、引用" })
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "CSV", exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  it("finds the amount that two reports print differently", async () => {
    const page = await site.openPage("quality?check=two-values");
    await page.getByText("4,166.214619").waitFor();
    await page.getByText("相邻两位数字可能颠倒").waitFor();
  });

  it("shows the four results of every check when asked", async () => {
    const page = await site.openPage("quality", { language: "en" });
    await page.getByText("Every check: how many reports").click();
    const row = page.getByRole("row", { name: /^Documents in force/ });
    await row.getByRole("cell", { name: "28", exact: true }).waitFor();
  });
});

describe("every list and figure of quality", () => {
  it.each([
    [0, "申请收支平衡", "limit"],
    [1, "晚于期限", "expected"],
    [2, "晚", "expected"],
    [3, "口径", "denominator"],
  ] as const)("says how it is computed, list %d", async (at, step, sql) => {
    const page = await site.openPage("quality");
    await page.locator("main[data-ready=true]").waitFor();
    const how = page.locator("details", { hasText: "这是怎么算的" }).nth(at);
    await how.locator("summary").click();
    await how.getByText(step, { exact: true }).first().waitFor();
    expect((await how.locator("pre, code").allTextContents()).join(" ")).toContain(sql);
    await page.close();
  });
});

describe("coverage", () => {
  it("tells a report that was not obtained from one that is late", async () => {
    const page = await site.openPage("quality");
    const row = page.getByRole("row", { name: /^平潭综合实验区公安局/ }).last();
    expect(await row.getByText("未收录").count()).toBe(3);
    await page.getByRole("heading", { name: /5 份晚于期限，最长晚 76 天/ }).waitFor();
  });
});

describe("the switch of trust", () => {
  it("stays on from page to page, and every figure says so", async () => {
    const page = await site.openPage("quality");
    await page.getByText("按分项重算总计", { exact: true }).last().click();
    await page.waitForURL(/trust=recompute/);
    await page.getByRole("navigation").getByRole("link", { name: "总览" }).click();
    await page.waitForURL(/#\/overview\?.*trust=recompute/);
    await page.getByText("总计按分项重算").first().waitFor();
  });

  it("is explained by the mark beside a figure", async () => {
    const page = await site.openPage("league?metric=received&year=2024");
    await page
      .getByRole("button", { name: /公布的数字不能相互吻合/ })
      .first()
      .click();
    await page.getByRole("link", { name: "看是哪里" }).waitFor();
  });
});
