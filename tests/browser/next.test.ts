import { pages } from "#core/view/pages.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { turnTo } from "../support/routes.ts";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const answering = Object.keys(pages).filter((page) => page !== "design" && page !== "body");

it("leads on from every page, and each question to a page that stands", async () => {
  const page = await site.openPage("overview");
  const links = new Set<string>();
  for (const route of [...answering, "body", "body/pingtan-junshan"]) {
    await turnTo(page, route);
    const next = page.getByRole("navigation", { name: "接下来" }).getByRole("link");
    const found = await next.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(found.length, route).toBeGreaterThanOrEqual(3);
    for (const href of found) links.add(href);
  }
  for (const href of links) {
    await turnTo(page, href.replace(/^#\//u, ""));
    expect(await page.locator("main h1").count(), href).toBe(1);
    expect(await page.locator("main .notice.fault, main > .notice").allInnerTexts(), href).toEqual(
      [],
    );
  }
  await page.close();
});
