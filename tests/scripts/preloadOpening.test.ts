import type { Rollup } from "vite";
import { expect, it } from "vitest";
import { openingLinks } from "../../scripts/preloadOpening.ts";

const chunk = (
  fileName: string,
  imports: readonly string[] = [],
  styles: readonly string[] = [],
) => [
  fileName,
  {
    type: "chunk",
    name: fileName.split("-")[0],
    fileName,
    imports,
    viteMetadata: { importedCss: new Set(styles) },
  },
];

const bundleOf = (...chunks: readonly unknown[][]) =>
  Object.fromEntries(chunks) as Rollup.OutputBundle;

const addresses = (bundle: Rollup.OutputBundle) =>
  openingLinks(bundle).map(({ attrs }) => attrs?.["href"]);

const answers = [
  "./datasets/china-sample/datapackage.json",
  "./datasets/china-sample/answers.json",
];

it("brings the answers of the opening page, the page, and what it rests on", () => {
  const bundle = bundleOf(
    chunk("index-1.js", ["shell-2.js"]),
    chunk("shell-2.js"),
    chunk("OverviewView-3.js", ["parts-4.js"], ["OverviewView-3.css"]),
    chunk("parts-4.js", ["deeper-5.js"], ["parts-4.css"]),
    chunk("deeper-5.js"),
    chunk("LeagueView-6.js", ["parts-4.js"]),
  );
  expect(addresses(bundle)).toEqual([
    ...answers,
    "./OverviewView-3.js",
    "./parts-4.js",
    "./deeper-5.js",
    "./OverviewView-3.css",
    "./parts-4.css",
  ]);
});

it("asks for nothing twice that the shell brings already", () => {
  const bundle = bundleOf(
    chunk("index-1.js", ["shell-2.js"]),
    chunk("shell-2.js"),
    chunk("OverviewView-3.js", ["shell-2.js"]),
  );
  expect(addresses(bundle)).toEqual([...answers, "./OverviewView-3.js"]);
});

it("names the opening page when the build has none", () => {
  expect(() => openingLinks(bundleOf(chunk("index-1.js")))).toThrow("OverviewView");
});
