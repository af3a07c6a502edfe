import type { Document } from "../document.ts";
import { Refusal } from "./faults.ts";
import type { Allowance } from "./limits.ts";
import type { PageContent } from "./pageContent.ts";
import { readPages } from "./pages.ts";
import { DrawingReader } from "./pdfiumDrawing.ts";
import { dropEngine, type Engine, pdfiumEngine } from "./pdfiumEngine.ts";
import { quarterTurn, readGlyphs } from "./pdfiumText.ts";
import { turnPage } from "./turn.ts";
import { plainDocument } from "./plainDocument.ts";

const passwordError = 4;

/** A page with fewer characters than this is a scan with a page number. */
const fewestGlyphs = 10;

interface ReadPage extends PageContent {
  readonly meaningless: number;
}

const readPage = (engine: Engine, page: number, number: number): ReadPage => {
  const { api } = engine;
  const textPage = api.FPDFText_LoadPage(page);
  try {
    const turn = turnPage(quarterTurn(engine, textPage, api.FPDFText_CountChars(textPage)));
    const reader = new DrawingReader(engine, turn);
    reader.readPage(page);
    return { page: number, ...readGlyphs(engine, textPage, turn), ...reader.drawing };
  } finally {
    api.FPDFText_ClosePage(textPage);
  }
};

const readOpenDocument = (engine: Engine, file: number, allowance: Allowance): ReadPage[] => {
  const { api } = engine;
  const count = api.FPDF_GetPageCount(file);
  if (count > allowance.limits.pages) throw new Refusal("too-complex");
  const pages: ReadPage[] = [];
  for (let index = 0; index < count; index += 1) {
    allowance.checkTime();
    const page = api.FPDF_LoadPage(file, index);
    if (page === 0) throw new Refusal("damaged");
    try {
      pages.push(readPage(engine, page, index + 1));
    } finally {
      api.FPDF_ClosePage(page);
    }
  }
  return pages;
};

const readContent = (engine: Engine, bytes: Uint8Array, allowance: Allowance): ReadPage[] => {
  const { api } = engine;
  const copy = engine.store(bytes);
  if (copy === 0) throw new Refusal("too-large");
  const file = api.FPDF_LoadMemDocument(copy, bytes.length, "");
  try {
    if (file !== 0) return readOpenDocument(engine, file, allowance);
    throw new Refusal(api.FPDF_GetLastError() === passwordError ? "encrypted" : "damaged");
  } finally {
    if (file !== 0) api.FPDF_CloseDocument(file);
    engine.free(copy);
  }
};

const refuseScans = (pages: readonly ReadPage[]): void => {
  let glyphs = 0;
  let meaningless = 0;
  for (const page of pages) {
    glyphs += page.glyphs.length;
    meaningless += page.meaningless;
  }
  const isScan = glyphs < fewestGlyphs * pages.length || meaningless > glyphs;
  if (isScan) throw new Refusal("no-text-layer");
};

/**
 * PDFium (as WebAssembly) rather than pdf.js: eight times as fast on the reports we know, it brings
 * the character maps of Chinese fonts along, and its Node build leaves the built-ins alone.
 */
export const readPdf = async (
  bytes: Uint8Array,
  name: string,
  allowance: Allowance,
): Promise<Document> => {
  const engine = await pdfiumEngine();
  try {
    const pages = readContent(engine, bytes, allowance);
    refuseScans(pages);
    const blocks = readPages(pages, allowance);
    return plainDocument(name, "pdf", blocks);
  } catch (error) {
    if (!(error instanceof Refusal)) dropEngine();
    throw error;
  }
};
