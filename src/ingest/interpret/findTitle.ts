import type { Block, Document } from "../document.ts";
import { isBodyName } from "./bodyName.ts";
import { squeeze } from "./label.ts";
import { parseTitle, type Title } from "./parseTitle.ts";
import { simplify } from "./simplify.ts";

/** Names of two lines: the body above, the report below. */
const longestLine = 40;

const textOf = (block: Block | undefined): string =>
  block?.kind === "paragraph" || block?.kind === "heading" ? block.text : "";

const isPartOfTitle = (text: string): boolean =>
  text !== "" && text.length <= longestLine && !/[。：:，,>]/u.test(text);

/** The title in a block; the line above belongs to it where it names the body, or the year. */
export const titleAt = (blocks: readonly Block[], at: number): Title | undefined => {
  const title = parseTitle(textOf(blocks[at]));
  const above = textOf(blocks[at - 1]);
  if (!title || (title.body !== null && title.year !== null) || !isPartOfTitle(above)) return title;
  const joined = parseTitle(`${above}${title.text}`);
  const isNamed = title.body !== null || isBodyName(squeeze(simplify(joined?.body ?? "")));
  return joined && isNamed ? joined : title;
};

const worth = ({ body, year }: Title): number => (body === null ? 0 : 3) + (year === null ? 0 : 2);

const outer = ["ArticleTitle", "articleTitle", "title", "Title"] as const;

/** Titles around the text: of the page, in its metadata, in the name of the file. */
const outerTitles = ({ title, meta, name }: Document): readonly Title[] => {
  const fileName = (name.split(/[/\\]/u).at(-1) ?? "").replace(/\.[a-z]{2,5}$/iu, "");
  return [...outer.map((key) => meta.get(key) ?? ""), title, fileName].flatMap(
    (text) => parseTitle(text) ?? [],
  );
};

/** The titles a report could have, the likeliest first: one that says whose and when, in the text. */
export const findTitles = (document: Document, blocks: readonly Block[]): readonly Title[] => {
  const inner = blocks.flatMap((block, i) => {
    const title = titleAt(blocks, i);
    return title ? [{ title, weight: worth(title) + (block.kind === "heading" ? 3 : 1) }] : [];
  });
  const around = outerTitles(document).map((title) => ({ title, weight: worth(title) }));
  return [...inner, ...around]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ title }) => title);
};
