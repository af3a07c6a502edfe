import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidewaysRoom, wordsInPageLanguage } from "../support/onScreen.ts";
import { routes, turnTo } from "../support/routes.ts";
import { openSite, type Site } from "../support/site.ts";
import { turnedPage } from "../support/turnedPage.ts";
import { violationsOf } from "../support/violations.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const readers = (["light", "dark", "elder"] as const).flatMap((theme) =>
  (["zh", "en"] as const).map((language) => ({ theme, language })),
);

/** What a page in this language would say only if somebody forgot to translate it. */
const untranslated = { zh: /[a-z]{2,}(?: [a-z]{2,}){2}/iu, en: /\p{Script=Han}/u } as const;

describe.each(readers)("in $theme, $language", ({ theme, language }) => {
  const open = turnedPage(() => site.openPage("", { theme, language }));

  it.each(routes)("%s has no barrier, no foreign word and no way sideways", async (route) => {
    const page = await open();
    await page.setViewportSize({ width: 1440, height: 900 });
    await turnTo(page, route);
    expect(await violationsOf(page)).toEqual([]);
    const words = await page.evaluate(wordsInPageLanguage);
    expect(words.filter((text) => untranslated[language].test(text))).toEqual([]);
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator("main[data-ready=true]").waitFor();
      expect([width, await page.evaluate(sidewaysRoom)]).toEqual([width, 0]);
    }
  });
});
