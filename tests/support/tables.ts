import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** The row of a table that a body heads. */
export const rowOf = (page: Page, body: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: body }) });

/** What a row says, as read aloud. */
export const wordsOf = async (row: Locator): Promise<string> =>
  ((await row.textContent()) ?? "").replaceAll(/\s+/g, " ");

/** The lines of the figure of a page, taken away as CSV. */
export const savedCsv = async (page: Page): Promise<readonly string[]> => {
  const saving = page.waitForEvent("download");
  await page.locator("main [data-figure]").getByRole("button", { name: "导出、引用" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "CSV", exact: true }).click();
  const file = await (await saving).path();
  return (await readFile(file, "utf8")).split("\r\n");
};
