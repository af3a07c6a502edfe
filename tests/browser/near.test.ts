import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

beforeEach(async () => {
  page = await site.openPage("overview", { width: 390 });
});
afterEach(() => page.close());

const places = () => page.locator("main .canvas").count();
const drawn = () => page.locator("main .canvas:has(svg)").count();

describe("a chart", () => {
  it("out of reach is not drawn, and holds the page back no longer", async () => {
    expect(await places()).toBeGreaterThan(3);
    expect(await drawn()).toBeLessThan(await places());
  });

  it("is drawn when a reader comes near to it, in the room that was kept", async () => {
    const last = page.locator("main .canvas").last();
    const height = await page.evaluate(() => document.body.scrollHeight);
    await last.scrollIntoViewIfNeeded();
    await last.locator("svg path").first().waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  });

  it("is drawn before the page goes to paper", async () => {
    await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(await drawn()).toBe(await places());
  });

  it("is said by its keys once they reach it", async () => {
    const last = page.getByRole("application").last();
    await last.focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("main .ring").waitFor();
    expect(await page.locator("[aria-live]").first().textContent()).not.toBe("");
  });
});

it("of many small charts is drawn in parts that stand below each other without a gap", async () => {
  await page.goto(`${site.url}#/trends`);
  const plot = page.locator("[data-figure=trends] .plot");
  await plot.locator(".canvas > div:nth-child(2)").waitFor();
  const tops = await plot.locator(".canvas > div").evaluateAll((parts) =>
    parts.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return { top: Math.round(top), bottom: Math.round(bottom) };
    }),
  );
  expect(tops.length).toBeGreaterThan(1);
  expect(tops.slice(1).map(({ top }) => top)).toEqual(
    tops.slice(0, -1).map(({ bottom }) => bottom),
  );
});
