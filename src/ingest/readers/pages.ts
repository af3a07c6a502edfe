import type { Block } from "../document.ts";
import { alignTable, toAlignedRuns } from "./alignedTable.ts";
import { layOutGrid } from "./grid.ts";
import { joinPieces } from "./joinPieces.ts";
import type { Allowance } from "./limits.ts";
import type { Box, PageContent } from "./pageContent.ts";
import { type Margins, marginsOf, type PlacedLine, toParagraphs } from "./paragraphs.ts";
import { findRuledTables, type RuledTable, tableBox } from "./ruledTable.ts";
import { dropRunningLines } from "./runningLines.ts";
import { fillTable, isInside, type TablePiece, toRows } from "./tablePiece.ts";
import { type TextLine, toLines } from "./textLines.ts";

type Part =
  | { readonly kind: "line"; readonly top: number; readonly placed: PlacedLine }
  | { readonly kind: "table"; readonly top: number; readonly piece: TablePiece }
  | { readonly kind: "picture"; readonly top: number; readonly page: number };

interface Sheet {
  readonly content: PageContent;
  readonly tables: readonly { readonly table: RuledTable; readonly piece: TablePiece }[];
  readonly lines: readonly TextLine[];
}

/** Smaller pictures are seals, logos and ornaments. */
const smallestPicture = 120;

const toSheet = (content: PageContent): Sheet => {
  const ruled = findRuledTables(content.rulings);
  const tables = ruled.map((table) => {
    const held = content.glyphs.filter((glyph) => isInside(table, glyph));
    return { table, held, piece: fillTable(table, held, content.page) };
  });
  const taken = new Set(tables.flatMap(({ held }) => held));
  const lines = toLines(content.glyphs.filter((glyph) => !taken.has(glyph)));
  return { content, tables, lines };
};

const isLarge = ({ left, right, top, bottom }: Box): boolean =>
  Math.min(right - left, bottom - top) > smallestPicture;

/** The parts of a page from top to bottom. */
const toParts = ({ content, tables, lines }: Sheet, whole: Margins): readonly Part[] => {
  const { page, pictures } = content;
  const margins = marginsOf(lines, whole);
  const parts: Part[] = tables.map(({ table, piece }) => {
    return { kind: "table", top: tableBox(table).top, piece };
  });
  for (const run of toAlignedRuns(lines)) {
    if (run.isTable) {
      const piece = alignTable(run.lines, page);
      parts.push({ kind: "table", top: run.lines[0]?.top ?? 0, piece });
    } else {
      for (const line of run.lines) {
        parts.push({ kind: "line", top: line.top, placed: { line, margins, page } });
      }
    }
  }
  for (const box of pictures.filter(isLarge)) parts.push({ kind: "picture", top: box.top, page });
  return parts.toSorted((a, b) => a.top - b.top);
};

type Stretch =
  | { readonly kind: "lines"; readonly lines: PlacedLine[] }
  | { readonly kind: "table"; piece: TablePiece; lastPage: number }
  | { readonly kind: "picture"; readonly page: number };

const pageOf = (piece: TablePiece): number => piece.cells[0]?.page ?? 0;

/** Lines gathered for paragraphs, tables joined where a page break cut them. */
const toStretches = (parts: readonly Part[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    switch (part.kind) {
      case "line":
        if (last?.kind === "lines") last.lines.push(part.placed);
        else stretches.push({ kind: "lines", lines: [part.placed] });
        break;
      case "table": {
        const page = pageOf(part.piece);
        const follows = last?.kind === "table" && last.lastPage === page - 1 ? last : undefined;
        const joined = follows && joinPieces(follows.piece, part.piece);
        if (joined) Object.assign(follows, { piece: joined, lastPage: page });
        else stretches.push({ kind: "table", piece: part.piece, lastPage: page });
        break;
      }
      case "picture":
        stretches.push({ kind: "picture", page: part.page });
        break;
    }
  }
  return stretches;
};

const toBlocks = (stretches: readonly Stretch[], allowance: Allowance): readonly Block[] => {
  let paragraph = 0;
  let grid = 0;
  return stretches.flatMap((stretch): readonly Block[] => {
    switch (stretch.kind) {
      case "lines":
        return toParagraphs(stretch.lines).map(({ text, page }) => {
          return { kind: "paragraph", text, place: { page, paragraph: (paragraph += 1) } };
        });
      case "table": {
        const place = { page: pageOf(stretch.piece), grid: (grid += 1) };
        return [layOutGrid(toRows(stretch.piece), place, allowance)];
      }
      case "picture": {
        const place = { page: stretch.page, paragraph: (paragraph += 1) };
        return [{ kind: "image", description: "", source: "", place }];
      }
    }
  });
};

const wholeMargins = (sheets: readonly Sheet[]): Margins => {
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const boxes = sheets.flatMap((sheet) => sheet.tables.map(({ table }) => tableBox(table)));
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right), ...boxes.map(({ right }) => right)),
  };
};

/** The blocks of a document that is known only by what is printed where. */
export const readPages = (
  pages: readonly PageContent[],
  allowance: Allowance,
): readonly Block[] => {
  const printed = pages.map((page) => {
    allowance.checkTime();
    return toSheet(page);
  });
  const bodies = dropRunningLines(printed.map(({ lines }) => lines));
  const sheets = printed.map((sheet, index) => ({ ...sheet, lines: bodies[index] ?? [] }));
  const whole = wholeMargins(sheets);
  return toBlocks(toStretches(sheets.flatMap((sheet) => toParts(sheet, whole))), allowance);
};
