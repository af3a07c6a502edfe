import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { answeredPages } from "../src/core/view/answeredPages.ts";
import { type Page, pages } from "../src/core/view/pages.ts";

const dataset = "./datasets/china-sample";

type Bundle = Rollup.OutputBundle;
type Attributes = NonNullable<HtmlTagDescriptor["attrs"]>;

/** The files of a chunk and of all that it imports at once. */
const filesOf = (bundle: Bundle, file: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = bundle[file];
  if (seen.has(file) || chunk?.type !== "chunk") return seen;
  seen.add(file);
  for (const imported of chunk.imports) filesOf(bundle, imported, seen);
  return seen;
};

const fileNamed = (bundle: Bundle, name: string): string => {
  const chunk = Object.values(bundle).find((one) => one.type === "chunk" && one.name === name);
  if (!chunk) throw new Error(`no chunk of this name: ${name}`);
  return chunk.fileName;
};

const stylesOf = (bundle: Bundle, file: string): readonly string[] => {
  const chunk = bundle[file];
  return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
};

/** The files in which the answers to a page's opening questions lie, where these do not come with the first. */
const answersOf = (page: Page): readonly string[] => {
  if (page === "quality") return ["quality", "across"];
  return answeredPages.some((answered) => answered === page) ? [page] : [];
};

const viewOf = (page: Page): string => `${page.charAt(0).toUpperCase()}${page.slice(1)}View`;

const scripts = { "data-rel": "modulepreload" };
const styles = { "data-rel": "preload", as: "style" };
const answers = { "data-rel": "preload", as: "fetch" };

/** What a page needs beyond the shell, each address with how it is brought. */
const neededBy = (bundle: Bundle, page: Page): readonly (readonly [string, Attributes])[] => {
  const shell = filesOf(bundle, fileNamed(bundle, "index"));
  const files = [...filesOf(bundle, fileNamed(bundle, viewOf(page)))].filter(
    (file) => !shell.has(file),
  );
  return [
    ...files.map((file) => [`./${file}`, scripts] as const),
    ...files
      .flatMap((file) => stylesOf(bundle, file))
      .map((file) => [`./${file}`, styles] as const),
    ...answersOf(page).map((name) => [`${dataset}/answers-${name}.json`, answers] as const),
  ];
};

/** Every address that some page needs, once, with the pages that need it. */
const neededByAny = (bundle: Bundle): readonly Attributes[] => {
  const needed = new Map<string, Attributes>();
  for (const page of Object.keys(pages) as Page[]) {
    for (const [href, how] of neededBy(bundle, page)) {
      const others = needed.get(href)?.["data-pages"];
      needed.set(href, { ...how, href, "data-pages": others ? `${others} ${page}` : page });
    }
  }
  return [...needed.values()];
};

const opening = ["datapackage.json", "answers.json"].map((name) => ({
  rel: "preload",
  as: "fetch",
  href: `${dataset}/${name}`,
}));

/**
 * Links that bring what every page opens with, links that wait for a page to be asked for, and the script that
 * chooses among them while the shell is on its way.
 */
export const pageLinks = (bundle: Bundle): readonly HtmlTagDescriptor[] => [
  ...[...opening, ...neededByAny(bundle)].map((attrs) => ({
    tag: "link",
    attrs: { ...attrs, crossorigin: true },
    injectTo: "head" as const,
  })),
  {
    tag: "script",
    attrs: {
      type: "module",
      async: true,
      fetchpriority: "high",
      src: `./${fileNamed(bundle, "ahead")}`,
    },
    injectTo: "head",
  },
];

export const preloadPages = (): Plugin => ({
  name: "preload-pages",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) => (bundle ? [...pageLinks(bundle)] : []),
  },
});
