import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAtTop, lookAtFocus, neverReached } from "../support/onScreen.ts";
import { routes, turnTo } from "../support/routes.ts";
import { openSite, type Site } from "../support/site.ts";
import { turnedPage } from "../support/turnedPage.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const most = 800;

/** Goes to the first stop; a heading that takes the focus late is passed over. */
const enter = async (page: Page): Promise<void> => {
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.evaluate(beginAtTop);
    await page.keyboard.press("Tab");
    if ((await page.locator(".skip:focus").count()) > 0) return;
  }
};

/** A search field is made anew with its list when the focus arrives. */
const listIsThere = async (page: Page): Promise<void> => {
  const focused = page.locator("[role=combobox]:focus");
  if ((await focused.count()) > 0)
    await page.locator("[role=combobox][aria-controls]:focus").waitFor();
};

/** A long table may still be moving its rows when the focus arrives. */
const look = async (page: Page) => {
  await listIsThere(page);
  const stop = await page.evaluate(lookAtFocus);
  if (!stop?.fault) return stop;
  await page.waitForTimeout(200);
  const settled = await page.evaluate(lookAtFocus);
  return settled && { ...settled, isNew: stop.isNew };
};

/** Presses Tab from the top until the page ends, and tells what was wrong at a stop. */
const walk = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  await enter(page);
  for (let press = 0; press < most; press++) {
    const stop = await look(page);
    // After the last stop nothing holds the focus, and then the first does again.
    if (stop && !stop.isNew) return faults;
    if (stop?.fault) faults.push(`${stop.what}: ${stop.fault}`);
    await page.keyboard.press("Tab");
  }
  return [...faults, `no end after ${most} stops`];
};

/** In the editor of the data page Tab may indent: its own test leaves it by key. */
const walked = routes.filter((route) => route !== "data");

describe.each([1440, 390])("by Tab alone at %i pixels", (width) => {
  const open = turnedPage(() => site.openPage("", { width }));

  it.each(walked)(
    "%s is walked to its end, with the focus in sight at every stop",
    async (route) => {
      const page = await open();
      await turnTo(page, route);
      expect(await walk(page)).toEqual([]);
      expect(await page.evaluate(neverReached)).toEqual([]);
    },
    180_000,
  );
});
