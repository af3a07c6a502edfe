import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "#core/dataset/csv.ts";
import { metricIds } from "#core/metrics/metrics.ts";
import { pages } from "#core/view/pages.ts";
import { parameterIds } from "#core/view/parameters.ts";
import { openSite, type Site } from "../support/site.ts";
import { violationsOf } from "../support/violations.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const saved = async (page: Page, press: Locator): Promise<Buffer> => {
  const saving = page.waitForEvent("download");
  await press.click();
  return readFile(await (await saving).path());
};

const openSheet = async (page: Page, within: string): Promise<Locator> => {
  await page.locator(`${within} button.take`).click();
  return page.getByRole("dialog");
};

const button = (sheet: Locator, name: string) => sheet.getByRole("button", { name, exact: true });

const mainWords = async (page: Page): Promise<string> => {
  await page.locator("main[data-ready=true]").waitFor();
  return page.locator("main").innerText();
};

describe("what leaves the league", () => {
  it("is the same in every format, row by row as on screen", async () => {
    const page = await site.openPage("league?year=2024");
    const names = await page.getByRole("rowheader").locator("a").allInnerTexts();
    const sheet = await openSheet(page, "[data-figure=league]");
    const csv = parseCsv((await saved(page, button(sheet, "CSV"))).toString(), "csv");
    const json = JSON.parse((await saved(page, button(sheet, "JSON"))).toString()) as {
      rows: Record<string, string | number | null>[];
      columns: { id: string }[];
    };
    const parquet = await saved(page, button(sheet, "PARQUET"));
    const book = read(await saved(page, button(sheet, "XLSX")));
    const rows = json.rows.map((row) => json.columns.map(({ id }) => row[id] ?? null));
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(csv.slice(1)).toEqual(rows.map((row) => row.map((value) => String(value ?? ""))));
    expect(await parquetReadObjects({ file: new Uint8Array(parquet).buffer })).toEqual(json.rows);
    const [, ...cells] = utils.sheet_to_json<unknown[]>(book.Sheets["数据"]!, {
      header: 1,
      defval: null,
    });
    expect(cells.map((row) => rows[0]!.map((_, at) => row[at] ?? null))).toEqual(rows);
    expect(utils.sheet_to_csv(book.Sheets["说明"]!)).toMatch(/数据指纹,sha256:[0-9a-f]{64}/u);
    await page.close();
  });

  it("goes as one archive, and as the reports behind it", async () => {
    const page = await site.openPage("league?year=2024&tab=funnel");
    const sheet = await openSheet(page, ".head");
    const files = unzipSync(await saved(page, button(sheet, "全部下载（ZIP）")));
    const extensions = Object.keys(files).map((path) => path.slice(path.lastIndexOf(".") + 1));
    expect(new Set(extensions)).toEqual(new Set(["md", "json", "csv", "png", "svg"]));
    await sheet.getByText("共 17 份报告").waitFor();
    const csv = parseCsv((await saved(page, button(sheet, "CSV"))).toString(), "csv");
    expect(csv).toHaveLength(18);
    expect(csv[0]).toContain("requests.received.total");
    await page.close();
  });
});

describe("a permanent link", () => {
  const linkOf = async (page: Page): Promise<string> => {
    const sheet = await openSheet(page, ".head");
    await sheet.locator("label", { hasText: "引用与链接" }).click();
    const link = await sheet.locator("pre").last().innerText();
    await page.keyboard.press("Escape");
    return link;
  };

  it.each([
    "overview?year=2023",
    "league?year=2024&metric=refusal-rate&ranks=1",
    "league?year=2023&tab=funnel",
    "trends?metric=received",
    "compare?bodies=pingtan-office,pingtan-natural-resources&year=2024",
    "body/pingtan-finance?year=2024",
    "outcomes",
    "disputes?year=2025",
    "complaints?year=2024",
    "atlas?year=2019-2025&region=福建",
    "quality",
  ])(
    "from %s gives the same figures after a reload, in another browser and back from the other language",
    async (route) => {
      const page = await site.openPage(route);
      const link = await linkOf(page);
      await page.goto(link);
      const words = await mainWords(page);
      expect(words).not.toContain("另一版数据");
      await page.reload();
      expect(await mainWords(page)).toBe(words);
      await page.getByRole("button", { name: "English" }).click();
      await page.locator("html[lang^=en]").waitFor({ state: "attached" });
      await page.getByRole("button", { name: "中文" }).click();
      expect(await mainWords(page)).toBe(words);
      const other = await site.openPage(link.split("#/")[1]!);
      expect(await mainWords(other)).toBe(words);
      await other.close();
      await page.close();
    },
  );

  it("opened over another version of the data says so", async () => {
    const page = await site.openPage("outcomes");
    const link = await linkOf(page);
    await page.goto(link.replace(/data=[0-9a-f]{8}/u, "data=00000000"));
    await page.getByText("另一版数据").waitFor();
    await page.close();
  });
});

describe("a figure in another page", () => {
  it("stands alone in its frame, tells its height, and leads back", async () => {
    const page = await site.browser.newPage();
    const address = `${site.url}#/overview?embed=1&figure=flow`;
    const told = page.evaluate(
      (src) =>
        new Promise<number>((resolve) => {
          addEventListener("message", ({ data }: MessageEvent<{ height?: number }>) => {
            if ((data.height ?? 0) > 300) resolve(data.height ?? 0);
          });
          const frame = Object.assign(document.createElement("iframe"), { src });
          document.body.append(frame);
        }),
      address,
    );
    const frame = page.frameLocator("iframe");
    await frame.locator("[data-figure=flow] svg").first().waitFor();
    expect(await told).toBeGreaterThan(300);
    expect(await frame.locator("figure:visible").count()).toBe(1);
    expect(await frame.locator("header:visible, main h1:visible").count()).toBe(0);
    const link = frame.getByRole("link", { name: /公开图鉴|Disclosure Atlas/u });
    expect(await link.getAttribute("href")).toMatch(/^#\/overview/u);
    await page.close();
  });

  it("is headed by the product, its page and its finding, to those who go by headings", async () => {
    const page = await site.openPage("overview?embed=1&figure=flow");
    const headings = page.getByRole("heading");
    expect(await headings.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
      "H1",
      "H2",
      "H3",
    ]);
    expect(await headings.first().innerText()).toBe("公开图鉴");
    expect(await headings.nth(1).innerText()).toContain("总览");
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("2024", "2019-2025", "*", "1", "-value", "__proto__", "%E0%A4%A", "' or 1=1 --"),
  fc.constantFrom(...metricIds),
);

/** The design page shows faults on purpose. */
const randomAddress = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...Object.keys(pages).filter((page) => page !== "design")),
      fc.string({ maxLength: 8 }),
    ),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameterIds), word), word), { maxLength: 5 }),
  )
  .map(([page, pairs]) => {
    // What a dataset is called is another matter: one that is not there cannot be ready.
    const kept = pairs.filter(([key]) => key !== "dataset");
    return `${page}?${kept.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")}`;
  });

it("no address breaks the page", async () => {
  const page = await site.openPage("overview");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`${page.url()} ${error.message}`));
  for (const address of fc.sample(randomAddress, { numRuns: 36, seed: 7 })) {
    await page.goto(`${site.url}#/${address}`);
    await page.locator("main[data-ready=true]").waitFor();
    const alerts = await page.locator("main [role=alert]").allInnerTexts();
    errors.push(...alerts.map((words) => `${address} ${words}`));
  }
  expect(errors).toEqual([]);
});
