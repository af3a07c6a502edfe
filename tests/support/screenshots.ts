import { mkdir } from "node:fs/promises";
import { pages } from "#core/view/pages.ts";
import { openSite, type Theme } from "./site.ts";

const folder = "tests/screenshots";
const widths = [1440, 768, 390] as const;
const themes = ["light", "dark", "elder"] as const satisfies readonly Theme[];
const routes = Object.keys(pages);
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

await mkdir(folder, { recursive: true });
const site = await openSite();
for (const { route, ...reader } of pictures) {
  const name = [route.replaceAll(/\W+/g, "-"), ...Object.values(reader)].join("-");
  const page = await site.openPage(route, reader);
  await page.evaluate(passBy);
  await page.locator("main[data-ready=true]").waitFor();
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await site.close();
