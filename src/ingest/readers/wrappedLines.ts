import type { Line } from "./lineTable.ts";
import { tidy } from "./tidy.ts";

/** How wide a line prints: a Chinese character takes the room of two Latin ones. */
const widthOf = (text: string): number =>
  Array.from(text.trimEnd()).reduce((sum, letter) => sum + (letter < "\u1100" ? 1 : 2), 0);

const narrowestPage = 56;
const widestPage = 120;
const fewestFull = 3;
const slack = 6;

/** The width at which a file breaks its lines; none if each line is a paragraph. */
export const wrapWidth = (lines: readonly Line[]): number | undefined => {
  const widths = lines.map(({ text }) => widthOf(text));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = widths.filter((width) => width >= widest - slack);
  const isPage = widest >= narrowestPage && widest <= widestPage;
  return isPage && full.length >= fewestFull ? widest : undefined;
};

const indented = /^(?: {2}|\t|\u3000)/;
const numbered =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．]\D)/;

const title = /(?:报告|年报)\s*$/;

const carriesOn = (above: Line, below: Line, width: number): boolean =>
  below.number === above.number + 1 &&
  widthOf(above.text) >= width - slack &&
  !indented.test(below.text) &&
  !title.test(above.text) &&
  !(/[。；：！？]\s*$/.test(above.text) && numbered.test(below.text));

/** Lines as paragraphs, each with the number of its first line. */
export const toTextParagraphs = (
  lines: readonly Line[],
  width: number | undefined,
): readonly Line[] => {
  const paragraphs: { number: number; text: string }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before && last && width !== undefined && carriesOn(before, line, width)) {
      last.text += line.text.trim();
    } else {
      paragraphs.push({ number: line.number, text: line.text.trim() });
    }
    before = line;
  }
  return paragraphs.map(({ number, text }) => ({ number, text: tidy(text) }));
};
