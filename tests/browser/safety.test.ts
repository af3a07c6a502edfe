import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages } from "#core/view/pages.ts";
import { openSite, type Site } from "../support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the policy of the page", () => {
  const html = readFileSync("dist/index.html", "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

  it("lets scripts come from the origin only, and none from text", () => {
    expect(directives.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it("lets the page's own worker and manifest come from the origin, by address only", () => {
    expect(directives.has("manifest-src")).toBe(false);
    expect(html).toMatch(/<link rel="manifest" href="\.\/manifest\.webmanifest"/u);
    expect(readFileSync("dist/sw.js", "utf8")).not.toMatch(/https?:\/\//u);
  });

  it.each(["default-src", "connect-src", "worker-src", "style-src"])(
    "keeps %s to the origin",
    (name) => expect(directives.get(name)).toEqual(["'self'"]),
  );

  it("has no inline script or style", () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });
});

it("keeps every request on the origin", async () => {
  const page = await site.openPage("");
  const requests: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  await page.reload();
  for (const route of Object.keys(pages)) {
    await page.goto(`${site.url}#/${route}`);
    await page.locator("main[data-ready=true]").waitFor();
    await page.waitForLoadState("networkidle");
  }
  const foreign = requests.filter((address) => !/^(blob|data):/.test(address));
  expect(requests.length).toBeGreaterThan(0);
  expect(foreign.filter((address) => !address.startsWith(site.url))).toEqual([]);
});
