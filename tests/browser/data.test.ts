import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const report = `某市测试局2024年政府信息公开工作年度报告
一、总体情况
本年新收政府信息公开申请0件。
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
3 | 1 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;

const drop = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.locator("input[type=file]").setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );

describe("one's own reports", () => {
  it("are read on the page, checked, and shown beside what the file prints", async () => {
    const page = await site.openPage("data");
    await drop(page, { "report.txt": report, "news.txt": "今天天气很好。" });
    const reading = page.locator("article").filter({ hasText: "某市测试局" });
    await reading.waitFor();
    expect(await reading.innerText()).toMatch(/维持 \+ 纠正 \+ 其他 \+ 尚未审结 = 4，而总计 = 5/u);
    await page.getByText(/news\.txt/u).waitFor();
    await reading.getByText("文件怎么说，我们怎么读").click();
    await reading
      .getByRole("cell", { name: "行政复议·结果维持" })
      .or(reading.getByRole("rowheader", { name: "行政复议·结果维持" }))
      .first()
      .waitFor();
    await page.close();
  });

  it("are taken away as a table with a reason for every number that is not there", async () => {
    const page = await site.openPage("data");
    await drop(page, { "report.txt": report });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载读出的数字（CSV）" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv).toMatch(/^\ufefffile,body,year,cell,label,value,blank\r\n/u);
    expect(csv).toContain("disputes.review.upheld,行政复议·结果维持,3,");
    await page.close();
  });
});
