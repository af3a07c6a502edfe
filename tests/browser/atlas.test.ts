import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => page.close());
afterAll(() => site.close());

const open = async (...reader: Parameters<Site["openPage"]>) => {
  page = await site.openPage(...reader);
};
const route = "atlas?year=2019-2025";

const island = {
  type: "Feature",
  properties: { adcode: "350000", name: "虚构" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [0, 0],
      ],
    ],
  },
};

const withMap = async (properties: object) => {
  await open("overview");
  await page.route("**/map.geojson", (asked) =>
    asked.fulfill({ json: { type: "FeatureCollection", properties, features: [island] } }),
  );
  await page.goto(`${site.url}#/${route}`);
};

describe("the atlas", () => {
  it("says that it is no map", async () => {
    await open(route);
    expect(await page.locator("main").textContent()).toContain("示意排列，非地图");
  });

  it("is walked by keys, and narrows to a province", async () => {
    await open(route);
    await page.getByRole("application").first().focus();
    const said = async () => (await page.locator("[aria-live]").allTextContents()).join("");
    await page.keyboard.press("Home");
    for (let steps = 0; steps < 40 && !(await said()).includes("福建"); steps++) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/region=/u);
    await page.getByRole("link", { name: "看福建的排行" }).waitFor();
  });

  it("refuses to add aggregates to those they contain, and offers two ways on", async () => {
    await open("atlas?kind=aggregate&year=2024");
    await page.getByRole("link", { name: "只算下级" }).click();
    await page.waitForURL(/aggregates=lower/u);
    await page.getByRole("application").first().waitFor();
  });

  it("draws an operator's map only with its approval number", async () => {
    await withMap({});
    await page.getByText("没有审图号").waitFor();
    await page.close();
    await withMap({ 审图号: "GS(2024)0001号" });
    await page.getByText("审图号：GS(2024)0001号").first().waitFor();
  });
});
