import type { Kind } from "#core/report/report.ts";
import type { Block, Document } from "../document.ts";
import { isBodyName } from "./bodyName.ts";
import { findTitles } from "./findTitle.ts";
import { formerNames } from "./formerNames.ts";
import { readImprint } from "./imprint.ts";
import { kindOf } from "./kindOf.ts";
import { parseTitle } from "./parseTitle.ts";
import { yearsInText } from "./reportYear.ts";

/** Whose report it is, of which year and kind, and the prose that says so. */
export interface Identity {
  readonly file: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly formerNames: readonly string[];
  readonly year: number | null;
  readonly kind: Kind;
  readonly index: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
  /** Years the text names for its figures. */
  readonly otherYears: readonly number[];
}

const introductionLength = 5;

const proseOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "heading" ? [block.text] : [],
  );

/** The title first, then the period the text says it covers. */
export const identify = (document: Document, blocks: readonly Block[]): Identity => {
  const titles = findTitles(document, blocks);
  const imprint = readImprint(document, blocks);
  const publisher =
    imprint.publisher !== null && isBodyName(imprint.publisher) ? imprint.publisher : null;
  const paragraphs = proseOf(blocks).filter((text) => parseTitle(text) === undefined);
  const body = titles.find((title) => title.body !== null)?.body ?? publisher;
  const years = yearsInText(paragraphs);
  const year = titles.find((title) => title.year !== null)?.year ?? years[0] ?? null;
  const title = titles[0]?.text ?? null;
  return {
    file: document.name,
    title,
    body,
    formerNames: body === null ? [] : formerNames(body, paragraphs),
    year,
    kind: kindOf(body, title ?? "", paragraphs.slice(0, introductionLength).join("\n")),
    index: imprint.index,
    published: imprint.published,
    paragraphs,
    otherYears: years,
  };
};
