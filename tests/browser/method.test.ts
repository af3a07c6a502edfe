import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the method page", () => {
  it("goes to the section its address names", async () => {
    const page = await site.openPage("method?section=overdispersion", { language: "en" });
    const heading = page.getByRole("heading", { name: "Over-dispersion" });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(300);
    await page.close();
  });
});
