import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "#core/text.ts";
import { openSite, type Site, type Theme } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const golden = "tests/reports/national-form-among-other-tables";
const [expected] = JSON.parse(readFileSync(`${golden}/expected.json`, "utf8")) as [
  { body: string; year: number; cells: Record<string, number> },
];

type Dropped = string | { readonly name: string; readonly content: string | Buffer };

const drop = (page: Page, ...files: readonly Dropped[]): Promise<void> =>
  page
    .locator("input[type=file]")
    .setInputFiles(
      files.map((file) =>
        typeof file === "string"
          ? { name: file.split("/").at(-1)!, mimeType: "", buffer: readFileSync(file) }
          : { name: file.name, mimeType: "", buffer: Buffer.from(file.content) },
      ),
    );

const settled = (page: Page): Promise<void> => page.locator("main[data-ready=true]").waitFor();

const alertOf = async (page: Page): Promise<string> => {
  const alert = page.locator("main [role=alert]").first();
  await alert.waitFor();
  return alert.innerText();
};

/** The number of a cell of the form on the Body page. */
const cellOn = (page: Page, id: string): Promise<string> =>
  page.locator(`[data-cell="${id}"]`).innerText();

describe("a report file of one's own", () => {
  it("is checked, corrected, added for the visit, kept on the device, and deleted", async () => {
    const page = await site.openPage("data");
    await drop(page, `${golden}/page.html`);
    const article = page.locator("article");
    await article.getByLabel("年度").fill("2018");
    await article.getByLabel("年度").blur();
    await page.getByRole("button", { name: "把 1 份加入所用数据集" }).click();
    await article.getByRole("link", { name: "看这个机关" }).click();
    await page.getByRole("heading", { level: 2, name: "2018 年度统计表" }).waitFor();
    const id = "requests.received.total";
    expect(await cellOn(page, id)).toContain(String(expected.cells[id]));
    expect(await page.locator("main").innerText()).toContain("读者自己的文件");

    const address = page.url();
    await page.goto(`${site.url}#/data?dataset=~china-sample-mine`);
    await page.getByRole("button", { name: "保存在本机" }).click();
    await page.getByText(/已保存在本机 · /u).waitFor();

    await page.goto(address);
    await page.reload();
    await page.getByRole("heading", { level: 2, name: "2018 年度统计表" }).waitFor();
    expect(await cellOn(page, id)).toContain(String(expected.cells[id]));

    await page.goto(`${site.url}#/data?dataset=~china-sample-mine`);
    await page.getByRole("button", { name: /^删除/u }).click();
    await page.waitForURL(/#\/data$/u);
    await page.goto(address);
    expect(await alertOf(page)).toMatch(/~china-sample-mine.*链接不带数据/u);
    await page.close();
  });
});

describe("files that cannot be read", () => {
  const docx = readFileSync("tests/reports/form-of-2019/report.docx");
  const files = [
    { name: "truncated.docx", content: docx.subarray(0, docx.length / 2) },
    { name: "tabs.txt", content: "0\t".repeat(300_000) },
    { name: "scan.png", content: Buffer.from("\u0089PNG", "latin1") },
    "tests/reports/tables-as-pictures/page.html",
    "tests/reports/empty-file/page.html",
  ] as const;

  it.each([
    ["zh", ["已损坏或不完整", "层次太多", "这是一张图片", "统计表是图片", "文件是空的"]],
    ["en", ["damaged or incomplete", "too many pages", "is a picture", "are pictures", "is empty"]],
  ] as const)("say why in the language of the page: %s", async (language, reasons) => {
    const page = await site.openPage("data", { language });
    await drop(page, ...files, "tests/reports/two-years-on-one-page/page.html");
    await expect.poll(() => page.locator("article").count(), { timeout: 20_000 }).toBe(2);
    const main = page.locator("main");
    for (const reason of reasons) {
      await expect.poll(() => main.innerText(), { timeout: 20_000 }).toContain(reason);
    }
    await page.close();
  });
});

describe("files of a dataset", () => {
  const head = "report,body,year,kind,format,layout,completeness,transcription";
  const parquet = readFileSync("datasets/china-sample/reports.parquet");

  it("that are broken are named with their fault, and the page lives on", async () => {
    const page = await site.openPage("data");
    await drop(page, { name: "短.parquet", content: parquet.subarray(0, 30_000) });
    expect(await alertOf(page)).toMatch(/短\.parquet：文件不完整/u);
    await drop(
      page,
      { name: "bodies.csv", content: "id\nx\n" },
      "datasets/china-sample/reports.parquet",
    );
    await page.getByText(/bodies\.csv：缺少列：name, region/u).waitFor();
    await drop(page, {
      name: "reports.csv",
      content: `${head},requests.received.total\na,b,2023,own,2021,25,complete,grid,很多\n`,
    });
    await page.getByText(/reports\.csv：有一个值读不懂：requests\.received\.total/u).waitFor();
    await page.close();
  });

  it("with other headings are opened once the reader confirms what each column holds", async () => {
    const page = await site.openPage("data");
    const content = "单位名称,联系人,新收申请,予以公开,办结总计\n云岚局,张,10,6,8\n";
    await drop(page, { name: "去年.csv", content });
    await page.getByText("去年.csv：缺少列：年度").waitFor();
    const choose = (heading: string) => page.getByRole("combobox", { name: heading });
    expect(await choose("新收申请").inputValue()).toBe("requests.received.total");
    await drop(page, {
      name: "今年.csv",
      content: content.replace("联系人", "年度").replace("张", "2024"),
    });
    await page.getByRole("button", { name: "就这样打开" }).click();
    await page.getByRole("heading", { name: "检查结果" }).waitFor();
    await settled(page);
    expect(page.url()).toMatch(/dataset=~/u);
    const row = page.getByRole("row", { name: /云岚局/u });
    await page.goto(page.url().replace("/data?", "/league?metric=received&year=2024&"));
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\b10\b/u);
    await page.close();
  });

  it("at an address of another site are refused before anything is asked of it", async () => {
    const page = await site.openPage("data");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByLabel("按名称或地址打开").fill("https://data.example.org/x/");
    await page.getByRole("button", { name: "打开", exact: true }).click();
    expect(await alertOf(page)).toMatch(/在别的站点.*不向本站以外发出任何请求/u);
    await page.goto(`${site.url}#/overview?dataset=https://data.example.org/x/`);
    expect(await alertOf(page)).toMatch(/在别的站点/u);
    expect(asked.filter((address) => address.includes("example.org"))).toEqual([]);
    await page.close();
  });
});

describe("the page with files on it", () => {
  it.each(
    (["light", "dark", "elder"] as const satisfies readonly Theme[]).flatMap((theme) =>
      (["zh", "en"] as const satisfies readonly Language[]).map((language) => ({
        theme,
        language,
      })),
    ),
  )("has nothing that axe objects to: $theme $language", async ({ theme, language }) => {
    const page = await site.openPage("data", { theme, language, width: 768 });
    await drop(page, "tests/reports/totals-left-at-zero/page.html", "tests/reports/news/page.html");
    await page.locator("article").waitFor();
    await page.locator("article summary").first().click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });
});
