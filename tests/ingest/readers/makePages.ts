import type { Block } from "#ingest/document.ts";
import { Allowance, defaultLimits } from "#ingest/readers/limits.ts";
import type { Glyph, PageContent, Ruling } from "#ingest/readers/pageContent.ts";
import { boxRulings } from "#ingest/readers/pathRulings.ts";
import { readPages } from "#ingest/readers/pages.ts";
import type { Tiling } from "./tiling.ts";

const size = 10;

/** Sets words as a printer would: a glyph after the other on a baseline. */
export const words = (x: number, y: number, text: string): readonly Glyph[] =>
  Array.from(text).flatMap((character, index) => {
    const left = x + index * size;
    const box = { left, right: left + size, top: y - size, bottom: y + 2 };
    return character === " " ? [] : [{ ...box, text: character, baseline: y }];
  });

export const line = (x1: number, y1: number, x2: number, y2: number): Ruling =>
  x1 === x2
    ? { direction: "vertical", at: x1, from: y1, to: y2 }
    : { direction: "horizontal", at: y1, from: x1, to: x2 };

const page = (content: Partial<PageContent>): PageContent => {
  return { page: 1, glyphs: [], rulings: [], pictures: [], ...content };
};

export const read = (...pages: readonly Partial<PageContent>[]): readonly Block[] =>
  readPages(
    pages.map((content, index) => page({ page: index + 1, ...content })),
    new Allowance(defaultLimits),
  );

const columnWidth = 60;
export const rowHeight = 24;

/** A table of single cells, each text in the middle of its cell. */
export const ruled = (
  rows: readonly (readonly string[])[],
  top = 100,
  left = 80,
): Partial<PageContent> => {
  const width = rows[0]?.length ?? 0;
  const right = left + width * columnWidth;
  const bottom = top + rows.length * rowHeight;
  return {
    rulings: [
      ...Array.from({ length: rows.length + 1 }, (_, row) =>
        line(left, top + row * rowHeight, right, top + row * rowHeight),
      ),
      ...Array.from({ length: width + 1 }, (_, column) =>
        line(left + column * columnWidth, top, left + column * columnWidth, bottom),
      ),
    ],
    glyphs: rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        words(left + column * columnWidth + 5, top + row * rowHeight + 16, text),
      ),
    ),
  };
};

export const together = (...contents: readonly Partial<PageContent>[]): Partial<PageContent> => {
  return {
    glyphs: contents.flatMap(({ glyphs = [] }) => glyphs),
    rulings: contents.flatMap(({ rulings = [] }) => rulings),
    pictures: contents.flatMap(({ pictures = [] }) => pictures),
  };
};

export const prose = (
  ...lines: readonly (readonly [number, number, string])[]
): Partial<PageContent> => {
  return { glyphs: lines.flatMap(([x, y, text]) => words(x, y, text)) };
};

/** Each cell drawn as a rectangle of its own, the way Word prints borders. */
export const drawTiling = ({ tiles }: Tiling): Partial<PageContent> => {
  return together(
    ...tiles.map(({ row, column, rowSpan, columnSpan, text }) => {
      const left = 50 + column * columnWidth;
      const top = 50 + row * rowHeight;
      const right = left + columnSpan * columnWidth;
      const bottom = top + rowSpan * rowHeight;
      return {
        rulings: boxRulings({ left, right, top, bottom }, true),
        glyphs: words((left + right) / 2 - size, (top + bottom) / 2 + 4, text),
      };
    }),
  );
};
