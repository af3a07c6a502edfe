import type { Rollup } from "vite";
import { expect, it } from "vitest";
import { pageLinks } from "../../scripts/preloadPages.ts";
import { pages } from "../../src/core/view/pages.ts";

const chunk = (
  fileName: string,
  imports: readonly string[] = [],
  styles: readonly string[] = [],
): readonly [string, unknown] => [
  fileName,
  {
    type: "chunk",
    name: fileName.split("-")[0],
    fileName,
    imports,
    viteMetadata: { importedCss: new Set(styles) },
  },
];

const shell = [
  chunk("index-1.js", ["shell-2.js"]),
  chunk("shell-2.js", [], ["shell-2.css"]),
  chunk("ahead-3.js"),
];
/** Every page as a chunk that rests on the shell alone. */
const views = Object.keys(pages).map((page) =>
  chunk(`${page.charAt(0).toUpperCase()}${page.slice(1)}View-4.js`, ["shell-2.js"]),
);
const linksOf = (...chunks: readonly (readonly [string, unknown])[]) =>
  pageLinks(Object.fromEntries([...shell, ...views, ...chunks]) as Rollup.OutputBundle).map(
    ({ attrs = {} }) => attrs,
  );

it("brings what every page opens with at once", () => {
  const addresses = linksOf().flatMap(({ rel, href }) => (rel === undefined ? [] : [href]));
  expect(addresses).toEqual([
    "./datasets/china-sample/datapackage.json",
    "./datasets/china-sample/answers.json",
  ]);
});

it("lets a page, its styles and its answers wait for the page to be asked for", () => {
  const links = linksOf(chunk("TrendsView-4.js", ["shell-2.js"], ["TrendsView-4.css"]));
  expect(links.filter((link) => link["data-pages"] === "trends")).toEqual([
    expect.objectContaining({ "data-rel": "modulepreload", href: "./TrendsView-4.js" }),
    expect.objectContaining({ "data-rel": "preload", as: "style", href: "./TrendsView-4.css" }),
    expect.objectContaining({
      "data-rel": "preload",
      as: "fetch",
      href: "./datasets/china-sample/answers-trends.json",
    }),
  ]);
});

it("brings both answers of quality with it", () => {
  const answers = linksOf(chunk("QualityView-4.js", ["shell-2.js"]))
    .filter((link) => link["data-pages"] === "quality" && link["as"] === "fetch")
    .map(({ href }) => href);
  expect(answers).toEqual([
    "./datasets/china-sample/answers-quality.json",
    "./datasets/china-sample/answers-across.json",
  ]);
});

it("names what pages share once, with all of them", () => {
  const links = linksOf(
    chunk("TrendsView-4.js", ["parts-5.js"]),
    chunk("LeagueView-4.js", ["parts-5.js"]),
    chunk("parts-5.js", ["deeper-6.js"]),
    chunk("deeper-6.js", ["shell-2.js"]),
  );
  const sharing = links.filter(({ href }) => href === "./parts-5.js" || href === "./deeper-6.js");
  expect(sharing.map((link) => link["data-pages"])).toEqual(["league trends", "league trends"]);
});

it("asks for nothing that the shell brings already", () => {
  expect(linksOf().map(({ href }) => href)).not.toContain("./shell-2.js");
});

it("names the page that a build lacks", () => {
  const bundle = Object.fromEntries(shell) as Rollup.OutputBundle;
  expect(() => pageLinks(bundle)).toThrow("OverviewView");
});
