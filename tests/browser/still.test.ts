import { pages } from "#core/view/pages.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";
import { readVitals, watchVitals } from "../support/vitals.ts";

/** Above this browsers call a page unsteady. */
const unsteady = 0.1;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])("on a page $width wide", (viewport) => {
  it.each(Object.keys(pages))("opens %s without pushing about what stands", async (route) => {
    const page = await site.browser.newPage({ viewport });
    await watchVitals(page);
    await page.goto(`${site.url}#/${route}`);
    await page.locator("main[data-ready=true]").waitFor();
    const { shift, largest } = await readVitals(page);
    await page.close();
    expect(largest).toBeGreaterThan(0);
    expect(shift).toBeLessThan(unsteady);
  });
});
