import { mkdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { pages } from "#core/view/pages.ts";
import { openSite, type Site, type Theme } from "./site.ts";

const folder = "tests/screenshots";
const widths = [1440, 768, 390] as const;
const themes = ["light", "dark", "elder"] as const satisfies readonly Theme[];
/** The page of a body is another one when the address names the body. */
const routes = [...Object.keys(pages), "body/pingtan-police"];
const languages = ["zh", "en"] as const;

const wanted = process.argv.slice(2);
const isNamed = new Set(wanted);

/** Those of a kind that the command names; all of them when it names none. */
const chosen = <T extends string | number>(all: readonly T[]): readonly T[] => {
  const named = all.filter((one) => isNamed.has(String(one)));
  return named.length > 0 ? named : all;
};

const known = [...routes, ...widths, ...themes, ...languages].map(String);
const addresses = wanted.filter((word) => !known.includes(word));

const pictures = (addresses.length > 0 ? addresses : chosen(routes)).flatMap((route) =>
  chosen(widths).flatMap((width) =>
    chosen(themes).flatMap((theme) =>
      chosen(languages).map((language) => ({ route, width, theme, language })),
    ),
  ),
);

/** Charts are drawn for those who come near to them. */
const passBy = async () => {
  for (let at = 0; at < document.body.scrollHeight; at += innerHeight / 2) {
    scrollTo(0, at);
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
  }
  scrollTo(0, 0);
};

/** A picture of a whole page shows what is far from the window too. */
const layOutAll = () => {
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, all];
};

type Picture = (typeof pictures)[number];

/** A page that no longer draws answers nothing and ends nothing. */
const inTime = <Value>(taking: Promise<Value>): Promise<Value> =>
  Promise.race([
    taking,
    wait(60_000, null, { ref: false }).then(() => {
      throw new Error("the page does not answer");
    }),
  ]);

const take = async (site: Site, { route, ...reader }: Picture): Promise<string> => {
  const name = [route.replaceAll(/\W+/g, "-"), ...Object.values(reader)].join("-");
  const path = `${folder}/${name}.png`;
  const page = await site.openPage(route, reader);
  try {
    await page.evaluate(layOutAll);
    await page.evaluate(passBy);
    await page.locator("main[data-ready=true]").waitFor();
    // What came only now measures itself when it is seen.
    await page.evaluate(passBy);
    await page.screenshot({ path, fullPage: true });
  } finally {
    await page.close();
  }
  return path;
};

await mkdir(folder, { recursive: true });
const site = await openSite();
for (const picture of pictures) {
  // On a busy machine a page now and then hangs; the next one does not.
  console.log(await inTime(take(site, picture)).catch(() => inTime(take(site, picture))));
}
await site.close();
