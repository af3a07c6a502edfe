import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

/** What the page opens with when its address says nothing else. */
const openingPage = "OverviewView";
const openingAnswers = ["datapackage.json", "answers.json"].map(
  (name) => `datasets/china-sample/${name}`,
);

type Bundle = Rollup.OutputBundle;

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

const link = (attrs: NonNullable<HtmlTagDescriptor["attrs"]>): HtmlTagDescriptor => ({
  tag: "link",
  attrs,
  injectTo: "head",
});

const stylesOf = (bundle: Bundle, file: string): readonly string[] => {
  const chunk = bundle[file];
  return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
};

/** The links that bring the opening page and its answers while the shell of the page is on its way. */
export const openingLinks = (bundle: Bundle): readonly HtmlTagDescriptor[] => {
  const shell = filesOf(bundle, fileNamed(bundle, "index"));
  const page = [...filesOf(bundle, fileNamed(bundle, openingPage))].filter(
    (file) => !shell.has(file),
  );
  const preload = (as: string) => (file: string) =>
    link({ rel: "preload", as, crossorigin: true, href: `./${file}` });
  return [
    ...openingAnswers.map(preload("fetch")),
    ...page.map((file) => link({ rel: "modulepreload", crossorigin: true, href: `./${file}` })),
    ...page.flatMap((file) => stylesOf(bundle, file)).map(preload("style")),
  ];
};

export const preloadOpening = (): Plugin => ({
  name: "preload-opening",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) => (bundle ? [...openingLinks(bundle)] : []),
  },
});
