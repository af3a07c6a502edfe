import type { Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

const open = async (...reader: Parameters<Site["openPage"]>) => {
  page = await site.openPage(...reader);
};

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => page.close());
afterAll(() => site.close());

const ready = () => page.locator("main[data-ready=true]").waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
const root = (name: string) => page.locator("html").getAttribute(name);

describe("the keyboard", () => {
  it("skips to the content with its first key", async () => {
    await open("league");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("跳到正文");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(page.url()).toContain("#/league");
  });

  it("turns to another page, whose heading takes the focus and names the window", async () => {
    await open("overview");
    const link = page.getByRole("navigation").getByRole("link", { name: "说明", exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await page.title()).toContain("公开图鉴");
    expect(await focused()).toBe(await page.locator("h1").textContent());
    expect(await link.getAttribute("aria-current")).toBe("page");
  });

  it("finds a body by the initials of its name and opens it", async () => {
    await open("overview");
    const search = page.getByRole("search").getByRole("combobox");
    await search.focus();
    await page.keyboard.type("ptzhsyqjjfzj");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/body\/pingtan-development/);
  });

  it("goes on with what was typed before the list of bodies was there", async () => {
    await open("overview");
    const asked = new Promise<Route>((take) => {
      void page.route("**/ComboboxList*.js", take);
    });
    const search = page.getByRole("search").getByRole("combobox");
    await search.focus();
    await page.keyboard.type("ptzhsyqjjfzj");
    expect(await search.getAttribute("aria-expanded")).toBe("false");
    await (await asked).continue();
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    expect(await search.inputValue()).toBe("ptzhsyqjjfzj");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/body\/pingtan-development/);
  });

  it("leaves the field as it is to a reader who has gone on", async () => {
    await open("overview");
    const asked = new Promise<Route>((take) => {
      void page.route("**/ComboboxList*.js", take);
    });
    const search = page.getByRole("search").getByRole("combobox");
    await search.focus();
    await page.keyboard.press("Tab");
    const answer = page.waitForResponse(/ComboboxList.*\.js/);
    await (await asked).continue();
    await (await answer).finished();
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(seen)));
    expect(await search.getAttribute("aria-controls")).toBeNull();
    await search.click();
    await page.getByRole("listbox").getByRole("option").first().waitFor();
  });

  it("leaves a word to its input method until it is written", async () => {
    await open("overview");
    const search = page.getByRole("search").getByRole("combobox");
    const keys = await page.context().newCDPSession(page);
    const list = page.waitForResponse(/ComboboxList.*\.js/);
    await search.focus();
    await keys.send("Input.imeSetComposition", {
      text: "ping",
      selectionStart: 4,
      selectionEnd: 4,
    });
    await (await list).finished();
    expect(await search.inputValue()).toBe("ping");
    expect(await search.getAttribute("aria-expanded")).toBe("false");
    await keys.send("Input.insertText", { text: "平潭" });
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    expect(await search.inputValue()).toBe("平潭");
  });

  it("opens the list of bodies at a press", async () => {
    await open("overview");
    await page.getByRole("search").getByRole("combobox").click();
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
  });

  it("says aloud that nothing was found", async () => {
    await open("overview");
    await page.getByRole("search").getByRole("combobox").fill("不存在的机关");
    await page.getByText("没有找到").waitFor();
  });
});

describe("the language", () => {
  it("turns at one press, stays chosen, and marks the page", async () => {
    await open("league");
    await page.getByRole("button", { name: "English" }).click();
    expect(await root("lang")).toBe("en-GB");
    await page.getByRole("navigation").getByRole("link", { name: "League" }).waitFor();
    expect(await page.title()).toContain("Disclosure Atlas");
    const kept = await page.evaluate(() => localStorage.getItem("preferences"));
    expect(JSON.parse(kept ?? "{}")).toMatchObject({ language: "en" });
  });
});

describe("the theme", () => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it("follows the system until one is chosen", async () => {
    await open("league");
    const light = await ground();
    await page.getByRole("button", { name: "主题：浅色" }).click();
    expect(await root("data-theme")).toBe("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole("button", { name: "主题：深色" }).click();
    expect(await root("data-theme")).toBeNull();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground()).toBe(light);
  });

  it("prints on white whatever the theme", async () => {
    await open("league", { theme: "dark" });
    const dark = await ground();
    await page.emulateMedia({ media: "print" });
    expect(await ground()).not.toBe(dark);
  });
});

describe("长辈模式", () => {
  it("sets type in 18 to 30 px, and no smaller text anywhere", async () => {
    await open("league");
    await page.getByRole("button", { name: "长辈模式" }).click();
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBe(20);
    await page.getByRole("button", { name: "放大字号" }).click();
    await page.getByRole("button", { name: "放大字号" }).click();
    expect(await size()).toBe(30);
    expect(await page.getByRole("button", { name: "放大字号" }).isDisabled()).toBe(true);
    for (let step = 0; step < 3; step++)
      await page.getByRole("button", { name: "缩小字号" }).click();
    expect(await size()).toBe(18);
  });

  it("makes every target at least 60 px high", async () => {
    await open("design", { theme: "elder" });
    const low = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, select, input:not(.unseen), nav a, summary",
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.closest("p, .unseen"))
        .map((element) => ({
          what: `${element.tagName} ${element.textContent.trim().slice(0, 20)}`,
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 1 && height < 59.5),
    );
    expect(low).toEqual([]);
  });
});

describe("a small screen", () => {
  it("holds all pages and settings on one sheet", async () => {
    await open("league", { width: 390 });
    await page.getByRole("button", { name: "目录" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.waitFor();
    expect(await sheet.getByRole("link").count()).toBe(11);
    await sheet.getByRole("link", { name: "说明" }).click();
    await ready();
    await sheet.waitFor({ state: "detached" });
    expect(page.url()).toContain("#/method");
  });

  it("gives the focus back to the button of the sheet", async () => {
    await open("league", { width: 390 });
    await page.getByRole("button", { name: "目录" }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("目录");
  });
});

describe("an address", () => {
  it("that is not understood opens at the default and says so", async () => {
    await open("league?metric=happiness");
    await page.getByText("metric=happiness").waitFor();
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("of an unknown page opens the overview and says so", async () => {
    await open("nowhere");
    await page.getByText("nowhere").waitFor();
    expect(await page.locator("h1").count()).toBe(1);
  });
});
