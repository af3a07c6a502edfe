import type { Document } from "../document.ts";
import { decodeText } from "./decode.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";
import { type Attributes, type MarkupHandler, parseXml } from "./markup.ts";
import { OfdPage } from "./ofdPage.ts";
import type { PageContent } from "./pageContent.ts";
import { readPages } from "./pages.ts";
import type { ZipEntry } from "./zip.ts";
import { plainDocument } from "./plainDocument.ts";

/** Where the root file says the document is, and the document its pages. */
class LocationHandler implements MarkupHandler {
  root = "";
  readonly pages: string[] = [];
  #inRoot = false;

  onopentag(name: string, attributes: Attributes): void {
    this.#inRoot = name.endsWith("DocRoot");
    if (/(?:^|:)Page$/.test(name)) this.pages.push(attributes["BaseLoc"] ?? "");
  }

  ontext(text: string): void {
    if (this.#inRoot) this.root += text.trim();
  }

  onclosetag(): void {
    this.#inRoot = false;
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const resolve = (from: string, path: string): string =>
  path.startsWith("/") ? path.slice(1) : folderOf(from) + path.replace(/^\.\//, "");

/** OFD, the national format for fixed pages: a zip of XML that says what is printed where. */
export const readOfd = (
  entries: readonly ZipEntry[],
  name: string,
  allowance: Allowance,
): Document => {
  const parse = (path: string, handler: MarkupHandler): void => {
    const entry = entries.find((each) => each.name.replace(/^\//, "") === path);
    if (!entry) throw new Refusal("damaged");
    parseXml(decodeText(entry.read()), handler, allowance);
  };
  const locations = new LocationHandler();
  parse("OFD.xml", locations);
  const root = resolve("OFD.xml", locations.root);
  parse(root, locations);
  if (locations.pages.length > allowance.limits.pages) throw new Refusal("too-complex");
  const pages = locations.pages.map((path, index): PageContent => {
    const page = new OfdPage(allowance);
    parse(resolve(root, path), page);
    return { page: index + 1, ...page.content };
  });
  if (pages.every(({ glyphs }) => glyphs.length === 0)) throw new Refusal("no-text-layer");
  const blocks = readPages(pages, allowance);
  return plainDocument(name, "ofd", blocks);
};
