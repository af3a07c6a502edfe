import type { Block, Document } from "../document.ts";
import { isBodyName } from "./bodyName.ts";
import { parseTitle, type Title } from "./parseTitle.ts";

/** Names of two lines: the body above, the report below. */
const longestLine = 40;

const textOf = (block: Block | undefined): string =>
  block?.kind === "paragraph" || block?.kind === "heading" ? block.text : "";

const isPartOfTitle = (text: string): boolean =>
  text !== "" && text.length <= longestLine && !/[。：:，,>]/u.test(text);

const isWhole = ({ body, year }: Title): boolean => body !== null && year !== null;

const isNamed = ({ body }: Title): boolean => body !== null && isBodyName(body);

/** The rest of a title that was too long for its line: 度报告. */
const isRest = (text: string): boolean => /^\S{0,14}(?:报告|年报|的函|公告)$/u.test(text);

/** A title runs into the first heading below it where line breaks are lost. */
const firstHeading = /(?<=报告)\s*一、/u;

/** The title in a block; up to two lines above belong to it where they name the body, or the year. */
export const titleAt = (blocks: readonly Block[], at: number): Title | undefined => {
  const [text = ""] = textOf(blocks[at]).split(firstHeading);
  let title = parseTitle(text);
  let joined = text;
  const isOpen = (): boolean => (title ? !isWhole(title) : isRest(joined));
  for (let above = at - 1; above >= at - 2 && isOpen(); above -= 1) {
    const line = textOf(blocks[above]);
    if (!isPartOfTitle(line)) break;
    joined = `${line}\n${joined}`;
    const longer = parseTitle(joined);
    const isBetter = title === undefined || (longer?.body === title.body && longer.year !== null);
    if (longer && (isBetter || isNamed(longer))) {
      title = longer;
    }
  }
  return title;
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

/** How many lines of a cell a title may take. */
const mostTitleLines = 3;

/** In print the frame of a page is a table, too, and the title a few lines in one of its cells. */
const framedTitles = (blocks: readonly Block[]): readonly Title[] =>
  blocks.flatMap((block) => {
    if (block.kind !== "grid") return [];
    const texts = new Set(block.rows.flatMap((row) => row.map(({ text }) => text)));
    const lines = [...texts]
      .filter((text) => /信息公开|年报/u.test(text.replaceAll("\n", "")))
      .map((text) => text.split("\n"));
    return lines.flatMap((each) =>
      each.flatMap((_, from) =>
        Array.from({ length: mostTitleLines }, (__, i) => i + 1)
          .flatMap((count) => parseTitle(each.slice(from, from + count).join("")) ?? [])
          .filter(isNamed),
      ),
    );
  });

/** The titles a report could have, the likeliest first: one that says whose and when, in the text. */
export const findTitles = (document: Document, blocks: readonly Block[]): readonly Title[] => {
  const inner = blocks.flatMap((block, i) => {
    const title = titleAt(blocks, i);
    return title ? [{ title, weight: worth(title) + (block.kind === "heading" ? 3 : 1) }] : [];
  });
  const around = outerTitles(document).map((title) => ({ title, weight: worth(title) }));
  const framed = framedTitles(blocks).map((title) => ({ title, weight: worth(title) - 1 }));
  return [...inner, ...around, ...framed]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ title }) => title);
};
