import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";
import { rowOf, savedCsv, wordsOf } from "../support/tables.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lineOf = (lines: readonly string[], body: string): string =>
  lines.find((line) => line.startsWith(body)) ?? "";

/** What real reports of the zone hold instead of a number, and where. */
const states = [
  { kind: "0/0", query: "year=2025", body: "平潭综合实验区投资促进局", words: "无分母" },
  {
    kind: "more than its whole",
    query: "year=2025",
    body: "平潭综合实验区经济发展局",
    words: "数字自相矛盾",
  },
  {
    kind: "blank",
    query: "metric=carry-over-rate&year=2024",
    body: "平潭综合实验区金井片区管理局",
    words: "空白",
  },
  {
    kind: "absent row",
    query: "metric=rules-in-force&year=2025",
    body: "平潭综合实验区市场监督管理局",
    words: "本表无此行",
  },
  {
    kind: "below the minimum",
    query: "year=2025",
    body: "平潭综合实验区财政金融局",
    words: "分母过小，不排名",
  },
] as const;

describe("what is no number", () => {
  it.each(states)("$kind is said in the table, aloud and in the file", async (state) => {
    const page = await site.openPage(`league?${state.query}`);
    const row = rowOf(page, state.body);
    const others = states.map(({ words }) => words).filter((words) => words !== state.words);
    const shown = await wordsOf(row);
    expect(shown).toContain(state.words);
    for (const words of others) expect(shown).not.toContain(words);
    expect(await row.ariaSnapshot()).toContain(state.words);
    const line = lineOf(await savedCsv(page), state.body);
    expect(line).toContain(state.words);
    for (const words of others) expect(line).not.toContain(words);
    await page.close();
  });

  it("is told apart in one heat map: by sight, aloud and in the file", async () => {
    const page = await site.openPage("league?tab=heatmap&year=2021");
    const words = ["空白", "本表无此行", "无分母", "分母过小"];
    const table = page.getByRole("table");
    const cells = {
      blank: rowOf(page, "平潭综合实验区经济发展局").getByRole("cell").nth(1),
      absent: rowOf(page, "平潭综合实验区市场监督管理局").getByRole("cell").last(),
      "0/0": table.getByRole("cell").filter({ hasText: "无分母" }).first(),
      small: table.getByRole("cell").filter({ hasText: "分母过小" }).first(),
    };
    for (const [i, cell] of Object.values(cells).entries()) {
      const spoken = await cell.ariaSnapshot();
      const text = (await cell.textContent()) ?? "";
      expect([spoken, text].map((said) => words.filter((one) => said.includes(one)))).toEqual([
        [words[i]],
        [words[i]],
      ]);
    }
    for (const cell of [cells.blank, cells.absent, cells["0/0"]]) {
      expect(await cell.locator(".shade").count()).toBe(0);
    }
    const inkOn = (on: Page) =>
      on
        .locator("main table .percent")
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    const ranked = await site.openPage("league?tab=heatmap&year=2021&minimum=1");
    expect(await inkOn(ranked)).not.toBe(await inkOn(page));
    await ranked.close();
    const file = (await savedCsv(page)).join("\n");
    for (const one of words) expect(file).toContain(one);
    await page.close();
  });

  it("comes last, however the league is sorted", async () => {
    for (const sort of ["value", "-value", "denominator", "-denominator", "tier", "-change"]) {
      const page = await site.openPage(`league?year=2025&sort=${sort}`);
      const values = await page
        .getByRole("table")
        .locator("tbody tr td:nth-child(2)")
        .allTextContents();
      const firstWithout = values.findIndex((value) => /无分母|自相矛盾/u.test(value));
      if (sort.endsWith("value")) {
        expect(values.slice(firstWithout).join("")).not.toMatch(/\d/u);
      }
      expect(values).toHaveLength(15);
      await page.close();
    }
  });
});
