import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAtTop, lookAtFocus, neverReached } from "../support/onScreen.ts";
import { routes, turnTo } from "../support/routes.ts";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const most = 600;

/** Presses Tab from the top until the page ends, and tells what was wrong at a stop. */
const walk = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (!stop?.isNew) return faults;
    if (stop.fault) faults.push(`${stop.what}: ${stop.fault}`);
  }
  return [...faults, `no end after ${most} stops`];
};

describe.each([1440, 390])("by Tab alone at %i pixels", (width) => {
  let page: Page;

  beforeAll(async () => {
    page = await site.openPage("", { width });
  });
  afterAll(() => page.close());

  it.each(routes)(
    "%s is walked to its end, with the focus in sight at every stop",
    async (route) => {
      await turnTo(page, route);
      await page.evaluate(beginAtTop);
      expect(await walk(page)).toEqual([]);
      expect(await page.evaluate(neverReached)).toEqual([]);
    },
  );
});
