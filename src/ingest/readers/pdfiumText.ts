import type { Glyph } from "./pageContent.ts";
import type { Engine } from "./pdfiumEngine.ts";
import type { Turn } from "./turn.ts";

/** Counts of the quarter turns that the text of a page is written in, against the clock. */
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

export interface PageText {
  readonly glyphs: readonly Glyph[];
  readonly meaningless: number;
}

export const readGlyphs = (engine: Engine, textPage: number, turn: Turn): PageText => {
  const { api, scratch, double, float } = engine;
  const count = api.FPDFText_CountChars(textPage);
  const glyphs: Glyph[] = [];
  let meaningless = 0;
  for (let index = 0; index < count; index += 1) {
    const code = api.FPDFText_GetUnicode(textPage, index);
    if (isMeaningless(code)) meaningless += 1;
    if (code <= 0x20 || isMeaningless(code)) continue;
    api.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    const origin = turn.point(double(0), double(1));
    api.FPDFText_GetLooseCharBox(textPage, index, scratch);
    const box = turn.box({ left: float(0), top: float(1), right: float(2), bottom: float(3) });
    glyphs.push({ ...box, text: String.fromCodePoint(code), baseline: origin.y });
  }
  return { glyphs, meaningless };
};
