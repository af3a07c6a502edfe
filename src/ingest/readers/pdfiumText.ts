import type { Box, Glyph } from "./pageContent.ts";
import type { Engine } from "./pdfiumEngine.ts";
import type { Turn } from "./turn.ts";

/** How many quarter turns with the clock the text of a page is written at, most of it. */
export const quarterTurn = ({ api }: Engine, textPage: number, count: number): number => {
  const sampled = Math.min(count, 400);
  const turns = [0, 0, 0, 0];
  for (let index = 0; index < sampled; index += 1) {
    const angle = api.FPDFText_GetCharAngle(textPage, index);
    const turn = Math.round(angle / (Math.PI / 2)) & 3;
    turns[turn] = (turns[turn] ?? 0) + 1;
  }
  return turns.indexOf(Math.max(...turns));
};

/** Characters the fonts give no meaning to arrive as nothing or as private ones. */
const isMeaningless = (code: number): boolean =>
  code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);

const tallBox = 40;

/** In fonts for vertical writing the box of the advance is wrong, many times as large as the ink. */
const readBox = ({ api, scratch, double, float }: Engine, textPage: number, index: number): Box => {
  api.FPDFText_GetLooseCharBox(textPage, index, scratch);
  const advance = { left: float(0), top: float(1), right: float(2), bottom: float(3) };
  if (advance.top - advance.bottom < tallBox) return advance;
  const at = (place: number): number => scratch + place * 8;
  api.FPDFText_GetCharBox(textPage, index, at(0), at(1), at(2), at(3));
  const ink = { left: double(0), right: double(1), bottom: double(2), top: double(3) };
  const largest = Math.max(ink.right - ink.left, ink.top - ink.bottom);
  return advance.top - advance.bottom > largest * 8 ? ink : advance;
};

const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);

export interface PageText {
  readonly glyphs: readonly Glyph[];
  readonly meaningless: number;
}

export const readGlyphs = (engine: Engine, textPage: number, turn: Turn): PageText => {
  const { api, scratch, double } = engine;
  const count = api.FPDFText_CountChars(textPage);
  const glyphs: Glyph[] = [];
  let meaningless = 0;
  for (let index = 0; index < count; index += 1) {
    const code = api.FPDFText_GetUnicode(textPage, index);
    if (isMeaningless(code)) meaningless += 1;
    if (isMeaningless(code) || isBlank(code)) continue;
    api.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    const origin = turn.point(double(0), double(1));
    const box = turn.box(readBox(engine, textPage, index));
    glyphs.push({ ...box, text: String.fromCodePoint(code), baseline: origin.y });
  }
  return { glyphs, meaningless };
};
