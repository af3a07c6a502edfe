import type { Box, Glyph } from "./pageContent.ts";

/** A printed line: glyphs that stand on one baseline. */
export interface TextLine extends Box {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  /** Roughly the size of the type: the width of its widest glyph. */
  readonly size: number;
}

const widthOf = ({ left, right }: Glyph): number => right - left;

const isLatin = /[\w.,%()]/;

/** Chinese is set without blanks, so a gap counts sooner between two Latin words. */
const gapBetween = (before: Glyph, after: Glyph, size: number): string => {
  const gap = after.left - before.right;
  const isWord = isLatin.test(before.text) && isLatin.test(after.text);
  return gap > size * (isWord ? 0.2 : 0.6) ? " " : "";
};

const toLine = (unordered: readonly Glyph[]): TextLine => {
  const glyphs = unordered.toSorted((a, b) => a.left - b.left);
  const size = Math.max(...glyphs.map(widthOf));
  let text = "";
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    text += before ? gapBetween(before, glyph, size) + glyph.text : glyph.text;
    before = glyph;
  }
  const baseline = glyphs[0]?.baseline ?? 0;
  return {
    text,
    glyphs,
    size,
    baseline,
    left: glyphs[0]?.left ?? 0,
    right: Math.max(...glyphs.map(({ right }) => right)),
    top: baseline - size,
    bottom: baseline,
  };
};

/** The lines of glyphs in any order, from top to bottom. */
export const toLines = (glyphs: readonly Glyph[]): readonly TextLine[] => {
  const sorted = glyphs.toSorted((a, b) => a.baseline - b.baseline);
  const lines: Glyph[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    const size = Math.max(widthOf(glyph), 4);
    if (glyph.baseline - baseline > size * 0.45) {
      baseline = glyph.baseline;
      lines.push([]);
    }
    lines.at(-1)?.push(glyph);
  }
  return lines.map(toLine);
};

/** The parts of a line that stand clearly apart. */
export const splitAtGaps = (line: TextLine): readonly TextLine[] => {
  const parts: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    if (glyph.left - right > line.size * 1.5) parts.push([]);
    parts.at(-1)?.push(glyph);
    right = glyph.right;
  }
  return parts.map(toLine);
};
