import { splitAtGaps, type TextLine } from "./textLines.ts";

/** Where the text of a page begins and ends. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

export interface PlacedLine {
  readonly line: TextLine;
  readonly margins: Margins;
  readonly page: number;
}

const isSameSize = (a: TextLine, b: TextLine): boolean =>
  Math.min(a.glyphs.length, b.glyphs.length) < 3 ||
  Math.max(a.size, b.size) < 1.25 * Math.min(a.size, b.size);

const reachesEnd = ({ line, margins }: PlacedLine): boolean =>
  line.right > margins.right - line.size * 2.5;

const isIndented = ({ line, margins }: PlacedLine): boolean =>
  line.left > margins.left + line.size * 0.8;

const isBelow = (above: PlacedLine, below: PlacedLine): boolean =>
  above.page !== below.page || below.line.top - above.line.bottom < above.line.size * 1.5;

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．](?!\d))/;

/** After a full stop a number begins a new paragraph even if the line before was full. */
const beginsAnew = (above: TextLine, below: TextLine): boolean =>
  /[。；：！？;:]$/.test(above.text) && numbered.test(below.text);

const carriesOn = (above: PlacedLine, below: PlacedLine): boolean =>
  reachesEnd(above) &&
  !isIndented(below) &&
  isBelow(above, below) &&
  !beginsAnew(above.line, below.line) &&
  isSameSize(above.line, below.line) &&
  splitAtGaps(above.line).length === 1 &&
  splitAtGaps(below.line).length === 1;

const needsBlank = (before: string, after: string): boolean =>
  /[a-z,.]$/i.test(before) && /^[a-z]/i.test(after);

/** Joins lines into paragraphs: a line carries the last one on if that was full and it is not indented. */
export const toParagraphs = (
  lines: readonly PlacedLine[],
): readonly { readonly text: string; readonly page: number }[] => {
  const paragraphs: { text: string; page: number }[] = [];
  let before: PlacedLine | undefined;
  for (const placed of lines) {
    const last = paragraphs.at(-1);
    const { text } = placed.line;
    if (before && last && carriesOn(before, placed)) {
      last.text += needsBlank(last.text, text) ? ` ${text}` : text;
    } else {
      paragraphs.push({ text, page: placed.page });
    }
    before = placed;
  }
  return paragraphs;
};

/** The margins of a page; a page of short lines takes those of the document. */
export const marginsOf = (lines: readonly TextLine[], whole: Margins): Margins => {
  const long = lines.filter(({ glyphs }) => glyphs.length > 8);
  if (long.length === 0) return whole;
  const left = Math.min(...long.map((line) => line.left));
  const right = Math.max(...long.map((line) => line.right));
  const size = long[0]?.size ?? 0;
  return { left, right: right < whole.right - size * 6 ? whole.right : right };
};
