import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const openWith = async (
  address: string,
  pattern: RegExp,
  answer: (route: Route) => Promise<void>,
): Promise<Page> => {
  const page = await site.browser.newPage({ locale: "zh-CN" });
  await page.route(pattern, answer);
  await page.goto(`${site.url}#/${address}`);
  await page.locator("main[data-ready=true]").waitFor();
  return page;
};

describe("the first page", () => {
  it.each(["overview", "league"])("%s is drawn before the engine is there", async (address) => {
    const page = await openWith(address, /\.wasm$/u, (route) => route.abort());
    expect(await page.locator("main h2").first().textContent()).toMatch(/\d+\s(份报告|个机关)/u);
    expect(await page.locator("main [role=alert]").count()).toBe(0);
    await page.close();
  });

  it("without an engine says so for what has no answer yet, and the rest lives on", async () => {
    const page = await openWith("league?year=2021", /\.wasm$/u, (route) => route.abort());
    expect(await page.locator("main [role=alert]").first().textContent()).toMatch(
      /\p{Script=Han}/u,
    );
    await page.goto(`${site.url}#/league`);
    await page
      .getByText(/17 个机关|15 个机关/u)
      .first()
      .waitFor();
    await page.close();
  });
});

describe("every page", () => {
  it.each([
    "trends",
    "compare",
    "body/pingtan",
    "outcomes",
    "disputes",
    "complaints",
    "atlas",
    "quality",
    "data",
    "method",
  ])("%s opens without the engine", async (address) => {
    const asked: string[] = [];
    const page = await openWith(address, /duckdb/u, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await page.locator("main [role=alert]").count()).toBe(0);
    expect(asked).toEqual([]);
    await page.close();
  });
});

it("asks for the page of its address, and no other, while the shell is on its way", async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route(/shell-[^/]+\.js$/u, () => undefined);
  const answers = page.waitForRequest(/answers-trends\.json$/u);
  await page.goto(`${site.url}#/trends`, { waitUntil: "commit" });
  await answers;
  expect(asked.filter((url) => /View-[^/]+\.js$/u.test(url))).toEqual([
    expect.stringContaining("TrendsView"),
  ]);
  await page.close();
});

describe("a dataset that cannot be read", () => {
  it.each([
    ["has no descriptor", /datapackage\.json$/u, { status: 404, body: "" }, /datapackage\.json/u],
    ["has a broken descriptor", /datapackage\.json$/u, { body: "{" }, /datapackage\.json/u],
    ["has no reports", /reports\.parquet$/u, { status: 404, body: "" }, /reports\.parquet/u],
    ["has reports cut short", /reports\.parquet$/u, { body: "PAR1" }, /reports\.parquet/u],
    ["has bodies without their columns", /bodies\.csv$/u, { body: "id\nx\n" }, /bodies\.csv/u],
  ])("and %s is named with its fault, and the page lives on", async (_, pattern, reply, words) => {
    const page = await site.browser.newPage({ locale: "zh-CN" });
    await page.route(/answers.*\.json$/u, (route) => route.fulfill({ status: 404, body: "" }));
    await page.route(pattern, (route) => route.fulfill(reply));
    await page.goto(`${site.url}#/league?year=2023`);
    await page.locator("main [role=alert]").first().waitFor();
    expect(await page.locator("main [role=alert]").allTextContents()).toEqual([
      expect.stringMatching(words),
    ]);
    expect(await page.locator("main figure").count()).toBe(0);
    await page.getByRole("link", { name: "说明" }).first().click();
    await page.getByRole("heading", { level: 1, name: "说明" }).waitFor();
    await page.close();
  });
});
